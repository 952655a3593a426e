import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#lib/report/canonical-json.ts';
import type { Histogram } from '#lib/report/histogram.ts';
import { agreementA, lowerMedian, mean, shareOfYes, wilsonLowerBound } from '#lib/report/statistics.ts';

describe('figures of a distribution', () => {
	test.each<[Histogram, number | null]>([
		[[0, 1, 0, 1, 0, 9], 2],
		[[1, 1, 1, 0, 0, 0], 2],
		[[0, 0, 0, 0, 3, 0], 5],
		[[0, 0, 0, 0, 0, 4], null]
	])('the lower median of %j is %s', (histogram, median) => {
		expect(lowerMedian(histogram)).toBe(median);
	});

	test('mean and share leave "don\'t know" out', () => {
		expect(mean([0, 0, 1, 1, 2, 40])).toBeCloseTo(1.25);
		expect(shareOfYes([1, 0, 0, 1, 2, 40])).toBe(0.75);
		expect([mean([0, 0, 0, 0, 0, 3]), shareOfYes([0, 0, 0, 0, 0, 3]), agreementA([0, 0, 0, 0, 0, 3])]).toEqual([null, null, null]);
	});

	test('the Wilson lower bound puts 90 of 100 above 9 of 10', () => {
		expect([wilsonLowerBound(9, 10), wilsonLowerBound(90, 100), wilsonLowerBound(900, 1000)].map((bound) => bound.toFixed(3))).toEqual([
			'0.596',
			'0.826',
			'0.880'
		]);
		expect(wilsonLowerBound(0, 0)).toBe(0);
	});

	test.each<[string, Histogram, number]>([
		['all on one step', [0, 0, 9, 0, 0, 0], 1],
		['all steps alike', [3, 3, 3, 3, 3, 0], 0],
		['half at either end', [5, 0, 0, 0, 5, 0], -1],
		['two neighbours', [0, 5, 5, 0, 0, 0], 0.75],
		// layers by hand: 30 % x 0.5 + 20 % x 0.75 + 50 % x 1
		['mostly at one end', [0, 0, 10, 20, 70, 2], 0.8]
	])('agreement A: %s', (_, histogram, agreement) => {
		expect(agreementA(histogram)).toBeCloseTo(agreement, 2);
	});
});

describe('canonical JSON', () => {
	test('does not depend on the order of keys', () => {
		expect(canonicalJson({ b: [1, { z: null, a: 'ä' }], a: true })).toBe('{"a":true,"b":[1,{"a":"ä","z":null}]}');
	});
});
