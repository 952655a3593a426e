import { criteria } from '#lib/contribution/rating.ts';
import { stakeholderGroups } from '#lib/procedure/stakeholder-group.ts';
import type { Person } from './generate-people.ts';
import type { LoadedProcedure } from './read-procedure.ts';
import type { SeededRandom } from './seeded-random.ts';

/** participant, wording, criterion, value (0 is "don't know"), group, assurance, changed at */
export type RatingRow = [string, string, string, number, string, string, number];

const dontKnowShare = 0.06;
/** Somebody who rates everything is rare: shares are cut there. */
const diligenceMax = 6;
const secondsAwake = 15 * 3600;
const wakesAtSecond = 7 * 3600;

/** How many people it takes so that nobody has to rate more than there is. */
export const peopleFor = (ratings: number, contributions: number, ratablePassages: number): number =>
	Math.max(40, Math.ceil(ratings / (ratablePassages * criteria.length * 0.12)), Math.ceil(contributions / 6));

/** Ratings of each person, exactly as many as asked for in all: a few rate a lot, most a little. */
function quotas(random: SeededRandom, people: number, total: number, each: number): number[] {
	const diligence = Array.from({ length: people }, () => Math.min(-Math.log(1 - random.next()), diligenceMax));
	const sum = diligence.reduce((all, one) => all + one, 0);
	let reached = 0;
	let given = 0;
	return diligence.map((one) => {
		reached += one;
		const quota = Math.min(each, Math.round((reached / sum) * total) - given);
		given += quota;
		return quota;
	});
}

/** Every passage has an inclination of its own, and every group sees it a little differently. */
function inclinations(random: SeededRandom, passages: number) {
	return Array.from({ length: passages }, () => {
		const common = random.next() * 2.4 - 0.9;
		return {
			weight: 0.3 + random.next() ** 3 * 4,
			byCriterion: criteria.map((_, position) =>
				stakeholderGroups.map(() => common * (position === 0 ? 1 : 0.5) + position * 0.5 + random.next() * 0.9 - 0.45)
			)
		};
	});
}

export function* generateRatings(
	random: SeededRandom,
	procedure: LoadedProcedure,
	people: readonly Person[],
	total: number
): Generator<RatingRow> {
	const { ratable, days } = procedure;
	const inclined = inclinations(random, ratable.length);
	const each = quotas(random, people.length, total, ratable.length * criteria.length);
	for (const [position, person] of people.entries()) {
		const quota = each[position] ?? 0;
		const group = stakeholderGroups.indexOf(person.group);
		const startsAt = days[person.day]?.startsAt ?? 0;
		const changedAt = person.group === 'employee' ? startsAt : startsAt + (wakesAtSecond + random.integer(secondsAwake)) * 1000;
		// Weighted choice without putting back (Efraimidis and Spirakis): the smallest keys win.
		const chosen = inclined
			.map(({ weight }, passage) => ({ passage, key: -Math.log(1 - random.next()) / weight }))
			.sort((a, b) => a.key - b.key);
		for (let made = 0; made < quota; made += 1) {
			const passage = chosen[Math.floor(made / criteria.length)]?.passage ?? 0;
			const criterion = made % criteria.length;
			const towards = 3 + (inclined[passage]?.byCriterion[criterion]?.[group] ?? 0);
			const value = random.chance(dontKnowShare) ? 0 : stepNear(towards, random);
			const wording = ratable[passage]?.ratedAs ?? '';
			yield [person.id, wording, criteria[criterion] ?? 'agreement', value, person.group, person.assurance, changedAt];
		}
	}
}

/** Sum of three dice as an approximate bell around the inclination, cut to the five steps. */
function stepNear(towards: number, random: SeededRandom): number {
	const noise = (random.next() + random.next() + random.next() - 1.5) * 2.6;
	return Math.min(5, Math.max(1, Math.round(towards + noise)));
}
