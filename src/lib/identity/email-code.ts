import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';

export type EmailCodePurpose = 'signIn' | 'publish' | 'staffSignIn';

const minute = 60_000;
/** OWASP ASVS 6.5.5: a code that signs in lives 10 minutes at most. Publishing may wait for a mail read at home. */
export const codeLifetimeMilliseconds: Readonly<Record<EmailCodePurpose, number>> = {
	signIn: 10 * minute,
	staffSignIn: 10 * minute,
	publish: 48 * 60 * minute
};
export const codeTriesMax = 5;
export const mailsPerAddressMax = 3;
export const mailsPerBrowserMax = 10;

/** Somebody has shown that a mailbox is theirs, in the browser that asked for the code. */
export interface RedeemedCode {
	readonly purpose: EmailCodePurpose;
	readonly procedureId: string | null;
	/** Keyed hash of the address, different in every procedure: the key of `credential`. */
	readonly subjectHash: string;
	readonly addressSealed: string;
	/** What was stated or invited to; somebody already known in the procedure keeps the group they have. */
	readonly stakeholderGroup: StakeholderGroup;
	readonly assurance: 'email' | 'verified';
	/** A code typed later than a sign-in code would live only publishes. */
	readonly opensSession: boolean;
}

/** `credential.kind` of a participant who has shown a mailbox. */
export const emailCredential = 'email';

/** A code that was sent to publish also signs in while it is as young as a sign-in code. */
export const opensSession = (sentAt: number, now: number): boolean => now < sentAt + codeLifetimeMilliseconds.signIn;

export interface CodeState {
	readonly isTypedCode: boolean;
	readonly isUsed: boolean;
	readonly isExpired: boolean;
	readonly triesLeft: number;
}

/** Why a typed code did not work, from what this browser was sent: the refusal says what helps. */
export function codeRefusal(codes: readonly CodeState[]): 'codeWrong' | 'codeExpired' | 'codeTriesExhausted' {
	if (codes.some(({ isTypedCode, isUsed, isExpired }) => isTypedCode && (isUsed || isExpired))) return 'codeExpired';
	const running = codes.filter(({ isUsed, isExpired }) => !isUsed && !isExpired);
	if (running.some(({ triesLeft }) => triesLeft > 0)) return 'codeWrong';
	if (running.length > 0) return 'codeTriesExhausted';
	return codes.length > 0 ? 'codeExpired' : 'codeWrong';
}
