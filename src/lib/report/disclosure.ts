/**
 * Disclosure control: which figures of a report may be shown.
 *
 * A cell is the number of distinct participants of one group x passage x criterion. With `minimum` the smallest number shown:
 * full distribution from 2 x minimum people, count and lower median from minimum, nothing below; "none" where nobody answered.
 * A total over all groups is published beside the groups, so small cells could be calculated by subtraction. Therefore
 * further numbers are hidden (complementary suppression) on two levels:
 * - counts (count-protection.ts): what is left of a total after subtracting the shown counts covers at least two groups and
 *   `minimum` people, and no count below the minimum is the only one possible; likewise the totals against all ratings;
 * - distributions (distribution-protection.ts): what is left of the total's distribution covers at least two groups and
 *   2 x minimum people, and for every hidden distribution another one is proven to fit all that is shown.
 * Both kinds of hiding look alike to the reader: telling them apart would narrow the small ones down.
 *
 * Sources: A. Hundepool et al., "Statistical Disclosure Control" (Wiley 2012), chapter 4 (frequency rule, secondary
 * suppression, audit by intervals); L. Cox, "Suppression Methodology and Statistical Disclosure Control", JASA 75 (1980);
 * canton of Solothurn's rule for surveys (10 to 20 replies: only averages). Decision: docs/adr/0007-disclosure-control.md.
 */
import { stakeholderGroups, type StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { protectCounts } from './count-protection.ts';
import { protectDistributions } from './distribution-protection.ts';
import type { ProtectedTable } from './figure.ts';
import { peopleIn, type Histogram } from './histogram.ts';
import type { ByGroup } from './snapshot.ts';

/** The figure for all ratings is rounded down to full hundreds: it moves before the report and must not add to it. */
export const ratingsRounding = 100;

export interface Participation {
	readonly minimum: number;
	/** Participants of each group; published where they reach the minimum. */
	readonly participants: ByGroup<number>;
	/** All counted ratings of the procedure, those of older wordings included. */
	readonly ratings: number;
}

export const byGroup = <T>(make: (group: StakeholderGroup) => T): ByGroup<T> =>
	Object.fromEntries(stakeholderGroups.map((group) => [group, make(group)])) as Record<StakeholderGroup, T>;

/** The figures of all tables (passage x criterion) of one report, in the order given. */
export function protectTables(tables: readonly ByGroup<Histogram>[], participation: Participation): ProtectedTable[] {
	const { minimum, participants } = participation;
	const counts = tables.map((table) => byGroup((group) => peopleIn(table[group])));
	const here = counts.reduce((sum, table) => sum + stakeholderGroups.reduce((row, group) => row + table[group], 0), 0);
	// Ratings of older wordings are taken as known to the onlooker: the worst case.
	const elsewhere = Math.max(0, participation.ratings - here);
	const low = Math.floor((here + elsewhere) / ratingsRounding) * ratingsRounding - elsewhere;
	const settled = protectCounts(counts, {
		minimum,
		participants: byGroup((group) => (participants[group] < minimum ? Infinity : participants[group])),
		ratings: { low, high: low + ratingsRounding - 1 }
	});
	return tables.map((table, position) => {
		const own = settled[position];
		if (own === undefined) throw new Error('every table has its counts');
		return protectDistributions(table, own, minimum);
	});
}

/**
 * Whether the figure for all ratings may stand in the report. Where every total is hidden there is nothing left to hide
 * beside it, and to somebody who knows the ratings of older wordings it would settle the last small total.
 */
export const showsSomeTotal = (tables: readonly ProtectedTable[]): boolean =>
	tables.some(({ total }) => total.state === 'full' || total.state === 'reduced');
