import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsWithBelow } from '#lib/draft/outline-count.ts';
import { outlineRows } from '#lib/draft/outline-rows.ts';
import type { OutlineEntry } from '#lib/draft/passage.ts';

const entry = (code: string, depth: 0 | 1 | 2, chapterId: string, parentId: string | null): OutlineEntry => ({
	...{ id: code, textId: code, ratedAs: code, code, heading: code, depth, chapterId, parentId },
	kind: depth === 0 ? 'actionField' : depth === 1 ? 'goal' : 'measure'
});
const outline = [
	entry('H1', 0, 'H1', null),
	entry('Z1.1', 1, 'H1', 'H1'),
	entry('M1.1.1', 2, 'H1', 'Z1.1'),
	entry('M1.1.2', 2, 'H1', 'Z1.1'),
	entry('Z1.2', 1, 'H1', 'H1'),
	entry('H2', 0, 'H2', null),
	entry('Z2.1', 1, 'H2', 'H2')
];
const listed = (currentId?: string) => outlineRows(outline, {}, currentId).map(({ entry: { code } }) => code);

describe('the outline', () => {
	test('counts what was said to a passage and everything below it', () => {
		const totals = countsWithBelow(outline, { 'M1.1.1': 3, 'Z1.1': 2, H1: 1, 'Z2.1': 4 });
		expect(Object.fromEntries(totals)).toMatchObject({ H1: 6, 'Z1.1': 5, 'M1.1.1': 3, 'M1.1.2': 0, 'Z1.2': 0, H2: 4 });
	});

	test('chapters together hold every contribution once', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(50), { minLength: outline.length, maxLength: outline.length }), (numbers) => {
				const counts = Object.fromEntries(outline.map(({ id }, position) => [id, numbers[position] ?? 0]));
				const totals = countsWithBelow(outline, counts);
				const ofChapters = outline.filter(({ depth }) => depth === 0).reduce((sum, { id }) => sum + (totals.get(id) ?? 0), 0);
				expect(ofChapters).toBe(numbers.reduce((sum, number) => sum + number, 0));
			})
		);
	});

	test('without a place lists chapters and goals', () => {
		expect(listed()).toEqual(['H1', 'Z1.1', 'Z1.2', 'H2', 'Z2.1']);
	});

	test('around a goal lists its sisters and its measures, around a measure its sisters', () => {
		expect(listed('Z1.1')).toEqual(['H1', 'Z1.1', 'M1.1.1', 'M1.1.2', 'Z1.2', 'H2']);
		expect(listed('M1.1.2')).toEqual(['H1', 'Z1.1', 'M1.1.1', 'M1.1.2', 'Z1.2', 'H2']);
		expect(listed('H2')).toEqual(['H1', 'H2', 'Z2.1']);
	});

	test('a bar measures within its level', () => {
		const rows = outlineRows(outline, { 'Z1.1': 4, 'Z1.2': 2, 'Z2.1': 12 }, undefined);
		const share = (code: string) => rows.find((row) => row.entry.code === code)?.share;
		expect(share('H1')).toBe(0.5);
		expect(share('H2')).toBe(1);
		expect(share('Z1.2')).toBeCloseTo(2 / 12);
	});
});
