import { ok, refuse, type Result } from '#lib/platform/result.ts';

export const phaseKinds = ['information', 'contribution', 'evaluation', 'result'] as const;

export type PhaseKind = (typeof phaseKinds)[number];

/** The half-open interval [opensAt, closesAt) in milliseconds: at closesAt itself the phase is over. */
export interface Phase {
	readonly kind: PhaseKind;
	readonly opensAt: number;
	readonly closesAt: number;
	readonly moderation: 'post' | 'pre';
	readonly texts: Readonly<Record<'de' | 'en', { readonly title: string; readonly text: string }>>;
}

export const isOpen = (phase: Phase, now: number): boolean => phase.opensAt <= now && now < phase.closesAt;

export const phaseAt = (phases: readonly Phase[], now: number): Phase | undefined => phases.find((phase) => isOpen(phase, now));

/** Refuses with `phaseNotOpenYet` or `phaseClosed`. The cut-off is the end of the contribution phase. */
export function contributionPhaseAt(phases: readonly Phase[], now: number): Result<Phase> {
	const phase = phases.find(({ kind }) => kind === 'contribution');
	if (phase === undefined || now >= phase.closesAt) return refuse('phaseClosed');
	return now < phase.opensAt ? refuse('phaseNotOpenYet') : ok(phase);
}
