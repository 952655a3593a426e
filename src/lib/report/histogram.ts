/** How many people chose each step: 1 (lowest) … 5 (highest), then "don't know". */
export type Histogram = readonly [number, number, number, number, number, number];

export const emptyHistogram: Histogram = [0, 0, 0, 0, 0, 0];

/** Who answered, "don't know" included: everybody counts once per wording and criterion. */
export const peopleIn = (histogram: Histogram): number => histogram.reduce((sum, count) => sum + count, 0);

/** Who chose one of the five steps. */
export const answersIn = (histogram: Histogram): number => peopleIn(histogram) - histogram[5];

export const addHistograms = (histograms: readonly Histogram[]): Histogram =>
	histograms.reduce<Histogram>(
		(sum, next) => [sum[0] + next[0], sum[1] + next[1], sum[2] + next[2], sum[3] + next[3], sum[4] + next[4], sum[5] + next[5]],
		emptyHistogram
	);

/** The same people with one of them having chosen another step; null where nobody chose the first. */
export function withOneMoved(histogram: Histogram, from: number, to: number): Histogram | null {
	if ((histogram[from] ?? 0) === 0) return null;
	return histogram.map((count, step) => count - Number(step === from) + Number(step === to)) as unknown as Histogram;
}
