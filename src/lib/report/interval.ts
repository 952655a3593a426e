/** Something hidden whose sum with others is known: what it is, and between which bounds an onlooker knows it to lie. */
export interface HiddenNumber {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/**
 * Positions of those numbers of which the published sum leaves only one possible value. Exact: for integers between
 * bounds with one sum the possible values of each are exactly those of the interval.
 *
 * @param sumLow @param sumHigh the sum of all hidden numbers, as far as an onlooker knows it
 */
export function determinedBySum(hidden: readonly HiddenNumber[], sumLow: number, sumHigh: number): number[] {
	const allLow = hidden.reduce((sum, { low }) => sum + low, 0);
	const allHigh = hidden.reduce((sum, { high }) => sum + high, 0);
	return hidden.flatMap(({ low, high }, position) => {
		const least = Math.max(low, sumLow - (allHigh - high));
		const most = Math.min(high, sumHigh - (allLow - low));
		return least === most ? [position] : [];
	});
}
