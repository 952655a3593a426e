import type { Phase } from '#lib/procedure/phase.ts';

export interface PhaseStep {
	readonly phase: Phase;
	readonly state: 'done' | 'now' | 'next';
	/** The last instant that belongs to it. */
	readonly endsAt: number;
}

/** Where each phase stands at an instant. */
export const phaseSteps = (phases: readonly Phase[], now: number): PhaseStep[] =>
	phases.map((phase) => ({
		phase,
		state: now >= phase.closesAt ? 'done' : now >= phase.opensAt ? 'now' : 'next',
		endsAt: phase.closesAt - 1
	}));
