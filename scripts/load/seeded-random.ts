/** Randomness that one seed repeats: the same seed gives the same people, texts and ids on every machine. */
export interface SeededRandom {
	/** 0 <= value < 1 */
	next(): number;
	/** 0 <= value < below */
	integer(below: number): number;
	chance(probability: number): boolean;
	pick<T>(from: readonly T[]): T;
	/** A position in the weights, as often as its weight says. */
	weighted(weights: readonly number[]): number;
	bytes(length: number): Uint8Array;
}

/** sfc32 (Chris Doty-Humphrey): small, fast, and passes the usual statistical tests. */
export function seededRandom(seed: number): SeededRandom {
	let a = 0x9e3779b9 ^ seed;
	let b = 0x243f6a88 + Math.imul(seed, 0x85ebca6b);
	let c = 0xb7e15162;
	let counter = 1;
	const word = (): number => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return sum >>> 0;
	};
	for (let round = 0; round < 12; round += 1) word();
	const next = () => word() / 4_294_967_296;
	const integer = (below: number) => Math.floor(next() * below);
	return {
		next,
		integer,
		chance: (probability) => next() < probability,
		pick: (from) => from[integer(from.length)] as (typeof from)[number],
		weighted(weights) {
			let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
			for (const [position, weight] of weights.entries()) {
				left -= weight;
				if (left < 0) return position;
			}
			return weights.length - 1;
		},
		bytes: (length) => Uint8Array.from({ length }, () => word() >>> 24)
	};
}
