import { readTypedText } from '#lib/platform/typed-text.ts';
import { ok, refuse, refuseAll, type Refusal, type Result } from '#lib/platform/result.ts';

/** Why something is no longer read in public. */
export const hidingReasons = ['insult', 'personalData', 'advertising', 'illegal', 'offTopic', 'duplicate'] as const;

export type HidingReason = (typeof hidingReasons)[number];

export const isHidingReason = (value: string): value is HidingReason => (hidingReasons as readonly string[]).includes(value);

export const explanationLengthMin = 10;
export const explanationLengthMax = 500;

export interface ModerationDecision {
	readonly action: 'hide' | 'restore';
	/** 'restored' for the way back. */
	readonly reason: HidingReason | 'restored';
	readonly explanation: string;
	readonly decidedAt: number;
}

/** The reason and the sentence its author will read. Refuses with `fieldRequired`, `unknownValue` or what readTypedText refuses. */
export function readDecision(typed: {
	readonly reason: string;
	readonly explanation: string;
}): Result<{ reason: HidingReason; explanation: string }> {
	const refusals: Refusal[] = [];
	const { reason } = typed;
	if (!isHidingReason(reason)) refusals.push({ code: reason === '' ? 'fieldRequired' : 'unknownValue', field: 'reason' });
	const explanation = readExplanation(typed.explanation);
	if (!explanation.ok) refusals.push(...explanation.refusals);
	return isHidingReason(reason) && explanation.ok ? ok({ reason, explanation: explanation.value }) : refuseAll(refusals);
}

export function readExplanation(typed: string): Result<string> {
	const explanation = readTypedText(typed, explanationLengthMax, 'explanation');
	if (!explanation.ok) return explanation;
	return explanation.value.length < explanationLengthMin ? refuse('fieldRequired', 'explanation') : explanation;
}
