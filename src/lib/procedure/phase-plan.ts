import type { PhaseKind } from './phase.ts';

/** A phase as it is planned: days counted from the day of publication, [fromDay, toDay). */
export interface PlannedPhase {
	readonly kind: PhaseKind;
	readonly fromDay: number;
	readonly toDay: number;
}

export interface PhasePlanProblem {
	readonly reason: 'phaseEmpty' | 'phaseOverlap';
	/** Position in the plan. */
	readonly at: number;
}

/** Phases end after they start and come one after the other; two of one kind would overlap in meaning. */
export function phasePlanProblem(phases: readonly PlannedPhase[]): PhasePlanProblem | null {
	for (const [at, phase] of phases.entries()) {
		if (phase.toDay <= phase.fromDay) return { reason: 'phaseEmpty', at };
		const earlier = phases.slice(0, at);
		if (earlier.some(({ kind, fromDay, toDay }) => kind === phase.kind || (phase.fromDay < toDay && fromDay < phase.toDay))) {
			return { reason: 'phaseOverlap', at };
		}
	}
	return null;
}
