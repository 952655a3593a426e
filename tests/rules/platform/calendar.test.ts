import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, startOfDay } from '#lib/platform/calendar.ts';

const hour = 3_600_000;
const days = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2000-01-01', offset));

describe('days of the city', () => {
	test('begin at midnight in Berlin, an hour or two before UTC', () => {
		expect(new Date(startOfDay('2026-01-15')).toISOString()).toBe('2026-01-14T23:00:00.000Z');
		expect(new Date(startOfDay('2026-07-15')).toISOString()).toBe('2026-07-14T22:00:00.000Z');
	});

	test('have 23 hours when clocks go forward and 25 when they go back', () => {
		expect(startOfDay('2026-03-30') - startOfDay('2026-03-29')).toBe(23 * hour);
		expect(startOfDay('2026-10-26') - startOfDay('2026-10-25')).toBe(25 * hour);
	});

	test('are told from the instant, to the millisecond, on both days on which the clocks change', () => {
		for (const day of ['2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26', '2026-12-31']) {
			const start = startOfDay(day);
			expect(dayOf(start)).toBe(day);
			expect(dayOf(start - 1)).toBe(addDays(day, -1));
		}
	});

	test('any day begins within itself and ends where the next begins', () => {
		fc.assert(
			fc.property(days, (day) => {
				const start = startOfDay(day);
				const end = startOfDay(addDays(day, 1));
				expect(dayOf(start)).toBe(day);
				expect(dayOf(end - 1)).toBe(day);
				expect([23 * hour, 24 * hour, 25 * hour]).toContain(end - start);
			})
		);
	});

	test('counting days forward and back leads to the same day', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: -4_000, max: 4_000 }), (day, count) => {
				expect(addDays(addDays(day, count), -count)).toBe(day);
				expect(daysBetween(day, addDays(day, count))).toBe(count);
			})
		);
	});

	test('leap days exist only in leap years', () => {
		expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
		expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
	});
});
