import { newId } from '#lib/platform/id.ts';
import type { Assurance } from '#lib/procedure/assurance.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { LoadedProcedure } from './read-procedure.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface Person {
	readonly id: string;
	readonly group: StakeholderGroup;
	readonly assurance: Assurance;
	/** Position of the day on which they took part first. */
	readonly day: number;
}

/** About as a city of 190,000 would take part: mostly residents, the council as a handful. */
const groupShares: Readonly<Record<StakeholderGroup, number>> = { citizen: 0.86, employee: 0.09, politician: 0.01, employer: 0.04 };
/** Residents who rated and never confirmed: their ratings are counted nowhere but for staff. */
const guestShare = 0.15;

/** Much at the start, less in between, more again before the end. */
export function dayWeights(days: number): number[] {
	return Array.from({ length: days }, (_, day) => 1 + 5 * Math.exp(-day / 3) + 3 * Math.exp((day - days) / 2));
}

/** People sorted by id, so that what they leave behind is written in the order of the tables' keys. */
export function generatePeople(random: SeededRandom, procedure: LoadedProcedure, count: number): Person[] {
	const groups = procedure.groups;
	const shares = groups.map((group) => groupShares[group]);
	const weights = dayWeights(procedure.days.length);
	const people = Array.from({ length: count }, (): Person => {
		const group = groups[random.weighted(shares)] ?? 'citizen';
		const isGuest = group === 'citizen' && random.chance(guestShare);
		const assurance = isGuest ? 'guest' : group === 'citizen' ? 'email' : 'verified';
		return { id: newId((length) => random.bytes(length)), group, assurance, day: random.weighted(weights) };
	});
	return people.sort((a, b) => (a.id < b.id ? -1 : 1));
}
