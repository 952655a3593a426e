import { answersIn, peopleIn, type Histogram } from './histogram.ts';
import { lowerMedian } from './statistics.ts';
import type { ByGroup } from './snapshot.ts';

/** What of one cell (or of the row of all groups) is shown. */
export type Figure =
	| { readonly state: 'full'; readonly n: number; readonly histogram: Histogram; readonly median: number | null }
	/** Only how many answered and the median; no median where fewer people than the minimum chose a step. */
	| { readonly state: 'reduced'; readonly n: number; readonly median: number | null }
	/** Nothing: too few people, or hidden so that another small number cannot be calculated. */
	| { readonly state: 'suppressed' }
	/** Nobody. */
	| { readonly state: 'none' };

/** One passage and criterion. */
export interface ProtectedTable {
	readonly groups: ByGroup<Figure>;
	readonly total: Figure;
}

/** From this many people on, a distribution is shown. */
export const distributionMin = (minimum: number): number => 2 * minimum;

/** The median as it may be shown: "no median" must not mean "everybody said don't know". */
export const shownMedian = (histogram: Histogram, minimum: number): number | null =>
	answersIn(histogram) < minimum ? null : lowerMedian(histogram);

export const fullFigure = (histogram: Histogram, minimum: number): Figure => ({
	state: 'full',
	n: peopleIn(histogram),
	histogram,
	median: shownMedian(histogram, minimum)
});

export const reducedFigure = (histogram: Histogram, minimum: number): Figure => ({
	state: 'reduced',
	n: peopleIn(histogram),
	median: shownMedian(histogram, minimum)
});
