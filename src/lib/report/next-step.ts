import { isOpen, type Phase } from '#lib/procedure/phase.ts';

/** What comes after now: the phase that runs, the one that follows, or neither. */
export function nextStep(phases: readonly Phase[], now: number): { readonly running?: Phase; readonly coming?: Phase } {
	const running = phases.find((phase) => isOpen(phase, now));
	const coming = phases.filter(({ opensAt }) => opensAt > now).sort((a, b) => a.opensAt - b.opensAt)[0];
	return { ...(running && { running }), ...(coming && { coming }) };
}
