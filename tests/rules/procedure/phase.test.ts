import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, startOfDay } from '#lib/platform/calendar.ts';
import { contributionPhaseAt, isOpen, phaseAt, phaseKinds, type Phase, type PhaseKind } from '#lib/procedure/phase.ts';
import { phasePlanProblem } from '#lib/procedure/phase-plan.ts';

const texts = { de: { title: 't', text: 't' }, en: { title: 't', text: 't' } };
const phase = (kind: PhaseKind, from: string, to: string): Phase => ({
	kind,
	opensAt: startOfDay(from),
	closesAt: startOfDay(to),
	moderation: 'post',
	texts
});
const codeAt = (phases: readonly Phase[], now: number) => {
	const result = contributionPhaseAt(phases, now);
	return result.ok ? 'open' : result.refusals[0]?.code;
};

describe('a phase', () => {
	test('is open from its first millisecond and closed at its end, also when clocks change on that day', () => {
		for (const [from, to] of [
			['2026-11-02', '2026-12-14'],
			['2026-03-01', '2026-03-29'],
			['2026-03-29', '2026-03-30'],
			['2026-10-25', '2026-10-26']
		] as const) {
			const phases = [phase('contribution', from, to)];
			const [{ opensAt, closesAt } = { opensAt: 0, closesAt: 0 }] = phases;
			expect(codeAt(phases, opensAt - 1)).toBe('phaseNotOpenYet');
			expect(codeAt(phases, opensAt)).toBe('open');
			expect(codeAt(phases, closesAt - 1)).toBe('open');
			expect(codeAt(phases, closesAt)).toBe('phaseClosed');
			expect(codeAt(phases, closesAt + 1)).toBe('phaseClosed');
		}
	});

	test('the last millisecond before the cut-off is 23:59:59.999 in Berlin', () => {
		const { closesAt } = phase('contribution', '2026-10-01', '2026-10-26');
		const clock = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'medium' });
		expect(clock.format(closesAt - 1)).toBe('25.10.26, 23:59:59');
	});

	test('a procedure without a contribution phase takes nothing', () => {
		expect(codeAt([phase('information', '2026-01-01', '2026-02-01')], startOfDay('2026-01-15'))).toBe('phaseClosed');
	});

	test('at most one phase of a plan is open at any instant', () => {
		const plan = [phase('information', '2026-01-01', '2026-03-29'), phase('contribution', '2026-03-29', '2026-10-25')];
		fc.assert(
			fc.property(fc.integer({ min: startOfDay('2025-12-01'), max: startOfDay('2026-12-01') }), (now) => {
				expect(plan.filter((candidate) => isOpen(candidate, now)).length).toBeLessThanOrEqual(1);
				expect(phaseAt(plan, now)).toBe(plan.find((candidate) => isOpen(candidate, now)));
			})
		);
	});
});

describe('a plan of phases', () => {
	const planned = (kind: PhaseKind, fromDay: number, toDay: number) => ({ kind, fromDay, toDay });

	test('may touch but not overlap', () => {
		expect(phasePlanProblem([planned('information', -60, -20), planned('contribution', -20, 28)])).toBeNull();
		expect(phasePlanProblem([planned('information', -60, -19), planned('contribution', -20, 28)])).toEqual({
			reason: 'phaseOverlap',
			at: 1
		});
	});

	test('refuses a phase that ends before or when it starts', () => {
		expect(phasePlanProblem([planned('information', 5, 5)])).toEqual({ reason: 'phaseEmpty', at: 0 });
		expect(phasePlanProblem([planned('information', 0, 5), planned('result', 20, 10)])).toEqual({ reason: 'phaseEmpty', at: 1 });
	});

	test('has each kind once', () => {
		expect(phasePlanProblem([planned('contribution', 0, 5), planned('contribution', 10, 20)])).toEqual({ reason: 'phaseOverlap', at: 1 });
	});

	test('whatever passes has no day in two phases', () => {
		const anyPhase = fc.record({
			kind: fc.constantFrom(...phaseKinds),
			fromDay: fc.integer({ min: -20, max: 20 }),
			toDay: fc.integer({ min: -20, max: 20 })
		});
		fc.assert(
			fc.property(fc.array(anyPhase, { maxLength: 4 }), fc.integer({ min: -20, max: 20 }), (plan, day) => {
				if (phasePlanProblem(plan) !== null) return;
				expect(plan.filter(({ fromDay, toDay }) => fromDay <= day && day < toDay).length).toBeLessThanOrEqual(1);
				expect(startOfDay(addDays('2026-03-29', day))).toBeGreaterThan(0);
			})
		);
	});
});
