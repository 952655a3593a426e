import { answersIn, type Histogram } from './histogram.ts';

const steps = [0, 1, 2, 3, 4] as const;
/** 95 % confidence, two-sided. */
const normalQuantile = 1.959963984540054;

/** The lower median of the steps: for an even number of answers the lower of the two in the middle, so that it is always a step. */
export function lowerMedian(histogram: Histogram): number | null {
	const middle = Math.ceil(answersIn(histogram) / 2);
	let passed = 0;
	for (const step of steps) {
		passed += histogram[step];
		if (passed >= middle && middle > 0) return step + 1;
	}
	return null;
}

/** Mean on the scale from -2 (no) to +2 (yes), as the map of disagreement uses it. */
export function mean(histogram: Histogram): number | null {
	const answers = answersIn(histogram);
	if (answers === 0) return null;
	return steps.reduce<number>((sum, step) => sum + histogram[step] * (step - 2), 0) / answers;
}

export type Shares = [number, number, number, number, number];

/** Shares of the five steps; "don't know" does not count. */
export function shares(histogram: Histogram): Shares | null {
	const answers = answersIn(histogram);
	if (answers === 0) return null;
	return [histogram[0] / answers, histogram[1] / answers, histogram[2] / answers, histogram[3] / answers, histogram[4] / answers];
}

/** Share of the two upper steps among the five. */
export function shareOfYes(histogram: Histogram): number | null {
	const answers = answersIn(histogram);
	return answers === 0 ? null : (histogram[3] + histogram[4]) / answers;
}

/**
 * Lower bound of the Wilson score interval (E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical
 * Inference", JASA 22, 1927): 9 of 10 rank below 90 of 100. Answers 0 where nobody was asked.
 */
export function wilsonLowerBound(successes: number, total: number): number {
	if (total === 0) return 0;
	const share = successes / total;
	const z = normalQuantile;
	const centre = share + (z * z) / (2 * total);
	const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
	return (centre - spread) / (1 + (z * z) / total);
}

/** Agreement of one layer in which each listed step is either taken or not (van der Eijk, step 3 of the appendix). */
function layerAgreement(pattern: readonly boolean[]): number {
	const k = pattern.length;
	const taken = pattern.filter(Boolean).length;
	if (taken === k) return 0;
	if (taken === 1) return 1;
	let unimodal = 0;
	let multimodal = 0;
	for (let low = 0; low < k; low++)
		for (let middle = low + 1; middle < k; middle++)
			for (let high = middle + 1; high < k; high++) {
				const [a, b, c] = [pattern[low], pattern[middle], pattern[high]];
				if ((a && b && !c) || (!a && b && c)) unimodal++;
				if (a && !b && c) multimodal++;
			}
	const triples = unimodal + multimodal;
	const unimodality = triples === 0 ? 1 : ((k - 2) * unimodal - (k - 1) * multimodal) / ((k - 2) * triples);
	return unimodality * (1 - (taken - 1) / (k - 1));
}

/**
 * Agreement A of an ordinal distribution (C. van der Eijk, "Measuring Agreement in Ordered Rating Scales", Quality &
 * Quantity 35, 2001): the distribution is taken apart into layers of equal height, whose agreements are weighted by how
 * many answers they hold. 1: all chose one step; 0: all steps alike; -1: half at either end.
 */
export function agreementA(histogram: Histogram): number | null {
	const answers = answersIn(histogram);
	if (answers === 0) return null;
	let rest: number[] = steps.map((step) => histogram[step]);
	let agreement = 0;
	while (rest.some((count) => count > 0)) {
		const height = Math.min(...rest.filter((count) => count > 0));
		const pattern = rest.map((count) => count > 0);
		const weight = (height * pattern.filter(Boolean).length) / answers;
		agreement += weight * layerAgreement(pattern);
		rest = rest.map((count) => (count > 0 ? count - height : 0));
	}
	return agreement;
}
