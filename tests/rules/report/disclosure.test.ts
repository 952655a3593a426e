import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stakeholderGroups } from '#lib/procedure/stakeholder-group.ts';
import { byGroup, protectTables, showsSomeTotal } from '#lib/report/disclosure.ts';
import { fullFigure, type ProtectedTable } from '#lib/report/figure.ts';
import { addHistograms, peopleIn, type Histogram } from '#lib/report/histogram.ts';
import type { ByGroup } from '#lib/report/snapshot.ts';
import { countsFound, countShown, distributionsFound } from './support/attacker.ts';

const nobody: Histogram = [0, 0, 0, 0, 0, 0];
const spread = (n: number): Histogram =>
	[0, 1, 2, 3, 4].reduce<number[]>((h, step) => [...h, Math.floor((n + step) / 5)], []).concat(0) as unknown as Histogram;
const only = (n: number, step: number): Histogram => nobody.map((_, position) => (position === step ? n : 0)) as unknown as Histogram;
const table = (citizen: Histogram, employee = nobody, politician = nobody, employer = nobody): ByGroup<Histogram> => ({
	citizen,
	employee,
	politician,
	employer
});
const many = byGroup(() => 1000);
const protectOne = (histograms: ByGroup<Histogram>, minimum = 10): ProtectedTable => {
	const ratings = stakeholderGroups.reduce((sum, group) => sum + peopleIn(histograms[group]), 0);
	const [own] = protectTables([histograms], { minimum, participants: many, ratings });
	if (own === undefined) throw new Error('one table in, one table out');
	return own;
};
const states = (own: ProtectedTable) => [...stakeholderGroups.map((group) => own.groups[group].state), own.total.state];

describe('what of a cell is shown', () => {
	test('full from twice the minimum, reduced from the minimum, none where nobody answered', () => {
		expect(states(protectOne(table(spread(40), spread(20), spread(30))))).toEqual(['full', 'full', 'full', 'none', 'full']);
		expect(states(protectOne(table(spread(40), spread(19), spread(10))))).toEqual(['full', 'reduced', 'reduced', 'none', 'full']);
	});

	test('a reduced cell shows people and lower median, nothing else', () => {
		expect(protectOne(table(spread(40), [0, 5, 5, 0, 0, 2], spread(10))).groups.employee).toEqual({ state: 'reduced', n: 12, median: 2 });
	});

	test('no median where fewer people than the minimum chose a step: it would tell that all said "don\'t know"', () => {
		expect(protectOne(table(spread(40), [0, 0, 0, 0, 0, 12], spread(10))).groups.employee).toEqual({
			state: 'reduced',
			n: 12,
			median: null
		});
	});

	test('a group alone shows what its total shows', () => {
		expect(states(protectOne(table(spread(25))))).toEqual(['full', 'none', 'none', 'none', 'full']);
		expect(states(protectOne(table(spread(15))))).toEqual(['reduced', 'none', 'none', 'none', 'reduced']);
	});

	test('below the minimum in all, not even the missing groups are told', () => {
		expect(states(protectOne(table(spread(3), spread(4))))).toEqual(['suppressed', 'suppressed', 'suppressed', 'suppressed', 'suppressed']);
	});

	test('nobody at all is none everywhere', () => {
		expect(states(protectOne(table(nobody)))).toEqual(['none', 'none', 'none', 'none', 'none']);
	});
});

describe('subtraction from the total', () => {
	test('one small cell takes the next smallest with it, and the smallest distribution', () => {
		expect(states(protectOne(table(spread(60), spread(40), spread(12), spread(4))))).toEqual([
			'full',
			'reduced',
			'suppressed',
			'suppressed',
			'full'
		]);
	});

	test('two small cells that make up fewer people than the minimum take a third', () => {
		expect(states(protectOne(table(spread(60), spread(40), spread(4), spread(4)))).slice(1, 4)).toEqual([
			'suppressed',
			'suppressed',
			'suppressed'
		]);
	});

	test('a small cell beside one other group hides both, and the total where nothing else helps', () => {
		expect(states(protectOne(table(spread(30), spread(4)))).slice(0, 2)).toEqual(['suppressed', 'suppressed']);
		expect(protectOne(table(only(10, 0), only(1, 0))).total.state).toBe('suppressed');
	});

	test('one reduced distribution takes the smallest full one with it', () => {
		expect(states(protectOne(table(spread(60), spread(40), spread(25), spread(15))))).toEqual([
			'full',
			'full',
			'reduced',
			'reduced',
			'full'
		]);
	});

	test('where all hidden people chose the same step, more is taken away', () => {
		const own = protectOne(table(spread(60), spread(40), only(12, 4), only(12, 4)));
		expect(states(own)).toEqual(['full', 'reduced', 'reduced', 'reduced', 'full']);
		expect(protectOne(table(only(60, 4), only(40, 4), only(12, 4), only(12, 4))).total.state).toBe('reduced');
	});

	test('a total hidden for its size takes another one with it when all ratings are known', () => {
		const tables = [table(spread(40), spread(60)), table(spread(9)), table(spread(45), spread(46))];
		const shown = protectTables(tables, { minimum: 10, participants: many, ratings: 200 });
		expect(shown.map(({ total }) => total.state)).toEqual(['full', 'suppressed', 'suppressed']);
	});

	test('numbers tie by the fixed order of groups: the same snapshot gives the same figures', () => {
		expect(states(protectOne(table(spread(25), spread(25), spread(25), spread(15)))).slice(0, 4)).toEqual([
			'reduced',
			'full',
			'full',
			'reduced'
		]);
	});
});

const histogramOf = (most: number): fc.Arbitrary<Histogram> =>
	fc.oneof(
		fc.constant(nobody),
		fc.tuple(fc.nat(most), fc.nat(5)).map(([n, step]) => only(n, step)),
		fc.tuple(fc.nat(most), fc.nat(4), fc.nat(most)).map(([n, step, split]) => {
			const left = Math.min(n, split);
			return nobody.map((_, at) => (at === step ? left : at === step + 1 ? n - left : 0)) as unknown as Histogram;
		}),
		fc
			.array(fc.nat(5), { maxLength: most })
			.map((votes) => nobody.map((_, step) => votes.filter((vote) => vote === step).length) as unknown as Histogram)
	);
const tableOf = (most: number): fc.Arbitrary<ByGroup<Histogram>> =>
	fc.tuple(histogramOf(most), histogramOf(most), histogramOf(most), histogramOf(most)).map(([a, b, c, d]) => table(a, b, c, d));

function attack(minimum: number, histograms: ByGroup<Histogram>): void {
	const own = protectOne(histograms, minimum);
	for (const group of stakeholderGroups) {
		const n = peopleIn(histograms[group]);
		expect(countShown(own.groups[group]) ?? minimum).not.toSatisfy((shown: number) => shown > 0 && shown < minimum);
		if (own.groups[group].state === 'full') expect(n).toBeGreaterThanOrEqual(2 * minimum);
	}
	// Once with what the page says, once told which of the hidden are the small ones.
	const alike = countsFound(own, () => ({ low: 1, high: 400 }));
	const told = countsFound(own, (group) =>
		peopleIn(histograms[group]) < minimum ? { low: 1, high: minimum - 1 } : { low: minimum, high: 400 }
	);
	for (const found of [alike, told]) for (const n of found.values()) expect(n).toBeGreaterThanOrEqual(minimum);
	expect(distributionsFound(own, histograms, minimum)).toEqual([]);
}

describe('an attacker with all published figures', () => {
	test('does find what only hiding the small cells leaves open', () => {
		const histograms = table(spread(60), spread(40), spread(12), only(4, 0));
		const full = (histogram: Histogram) => fullFigure(histogram, 5);
		const naive: ProtectedTable = {
			groups: { ...byGroup((group) => full(histograms[group])), politician: full(spread(12)), employer: { state: 'suppressed' } },
			total: full(addHistograms(stakeholderGroups.map((group) => histograms[group])))
		};
		expect([...countsFound(naive, () => ({ low: 1, high: 400 }))]).toEqual([['employer', 4]]);
		expect(distributionsFound(naive, histograms, 5)).toEqual(['employer']);
	});

	test('finds no hidden count and no hidden distribution (minimum 5)', () => {
		fc.assert(
			fc.property(tableOf(14), (histograms) => {
				attack(5, histograms);
			}),
			{ numRuns: 3000 }
		);
	}, 60_000);

	test('finds none at minimum 10 either', () => {
		fc.assert(
			fc.property(tableOf(23), (histograms) => {
				attack(10, histograms);
			}),
			{ numRuns: 300 }
		);
	}, 60_000);

	test('finds no hidden total below the minimum from the figure for all ratings', () => {
		fc.assert(
			fc.property(fc.array(tableOf(8), { minLength: 1, maxLength: 6 }), fc.nat(150), (tables, older) => {
				const minimum = 5;
				const here = tables.reduce((sum, own) => sum + stakeholderGroups.reduce((row, group) => row + peopleIn(own[group]), 0), 0);
				const shown = protectTables(tables, { minimum, participants: many, ratings: here + older });
				// Where no total is shown, the figure for all ratings is not either.
				const published = showsSomeTotal(shown) ? Math.floor((here + older) / 100) * 100 : null;
				const visible = shown.reduce((sum, { total }) => sum + (countShown(total) ?? 0), 0);
				const small = tables.flatMap((own, at) => {
					const n = stakeholderGroups.reduce((sum, group) => sum + peopleIn(own[group]), 0);
					return shown[at]?.total.state === 'suppressed' ? [n] : [];
				});
				if (small.length !== 1 || (small[0] ?? minimum) >= minimum) return;
				const possible = [1, 2, 3, 4].filter(
					(n) => published === null || (published <= visible + n + older && visible + n + older < published + 100)
				);
				expect(possible.length).toBeGreaterThan(1);
			}),
			{ numRuns: 2000 }
		);
	});
});
