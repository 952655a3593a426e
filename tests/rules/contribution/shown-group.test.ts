import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsBehind, shownGroup, shownGroups, shownTallies, tallyTotal } from '#lib/contribution/shown-group.ts';
import { stakeholderGroups } from '#lib/procedure/stakeholder-group.ts';

const count = fc.nat(50);
const tallies = fc.tuple(
	...stakeholderGroups.map((group) =>
		fc.record({ group: fc.constant(group), support: count, concern: count, proposal: count, question: count })
	)
);

describe('the group that is shown', () => {
	test('is the own one from the minimum on, and below it one label for citizens and employees', () => {
		expect(stakeholderGroups.map((group) => shownGroup(group, 10, 10))).toEqual([...stakeholderGroups]);
		expect(stakeholderGroups.map((group) => shownGroup(group, 9, 10))).toEqual([
			'citizenOrEmployee',
			'citizenOrEmployee',
			'politician',
			'employer'
		]);
	});

	test('stands for every stored group exactly once, whatever the number', () => {
		fc.assert(
			fc.property(fc.nat(30), fc.integer({ min: 5, max: 20 }), (employees, minimum) => {
				const behind = shownGroups.flatMap((shown) => groupsBehind(shown, employees, minimum));
				expect([...behind].sort()).toEqual([...stakeholderGroups].sort());
			})
		);
	});

	test('loses no contribution in the cross table', () => {
		fc.assert(
			fc.property(tallies, fc.nat(20), (stored, employees) => {
				const sum = (list: readonly Parameters<typeof tallyTotal>[0][]) => list.reduce((total, tally) => total + tallyTotal(tally), 0);
				expect(sum(shownTallies(stored, employees, 10))).toBe(sum(stored));
			})
		);
	});

	test('tells nothing of how citizens and employees share a merged column', () => {
		fc.assert(
			fc.property(tallies, fc.nat(9), fc.nat(50), (stored, employees, moved) => {
				const shift = Math.min(moved, stored.find(({ group }) => group === 'citizen')?.concern ?? 0);
				const swapped = stored.map((tally) => {
					if (tally.group === 'citizen') return { ...tally, concern: tally.concern - shift };
					return tally.group === 'employee' ? { ...tally, concern: tally.concern + shift } : tally;
				});
				expect(shownTallies(swapped, employees, 10)).toEqual(shownTallies(stored, employees, 10));
			})
		);
	});

	test('has columns that depend on the field alone, not on who wrote', () => {
		expect(shownTallies([], 3, 10).map(({ group }) => group)).toEqual(['citizenOrEmployee', 'politician', 'employer']);
		expect(shownTallies([], 10, 10).map(({ group }) => group)).toEqual([...stakeholderGroups]);
	});
});
