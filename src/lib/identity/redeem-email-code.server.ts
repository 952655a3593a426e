import type { Context } from '#lib/platform/context.server.ts';
import { ask, askAll, question } from '#lib/platform/database.server.ts';
import { normaliseCode } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { browserHashOf, emailCodeHashOf } from './credential.server.ts';
import { codeRefusal, emailCredential, opensSession, type EmailCodePurpose, type RedeemedCode } from './email-code.ts';
import { codeStates, codeTaken, triesSpent, type EmailCodeRow } from './email-code.store.server.ts';
import { invitationTaken } from './invitation.store.server.ts';
import { participantByCredential } from './participant.store.server.ts';

export interface EmailCodeRedemption {
	readonly purpose: EmailCodePurpose;
	readonly procedureId: string | null;
	/** As typed: blanks, hyphens and case do not matter. */
	readonly code: string;
	readonly browserToken: string;
}

/**
 * Takes a code, once, in the browser that asked for it. Refuses with `fieldRequired`, `codeWrong`, `codeExpired` (also
 * for one that was used), `codeTriesExhausted`, `invitationExhausted`.
 */
export async function redeemEmailCode(context: Context, redemption: EmailCodeRedemption): Promise<Result<RedeemedCode>> {
	const { database, now } = context;
	const { purpose, procedureId } = redemption;
	const code = normaliseCode(redemption.code);
	if (code === '') return refuse('fieldRequired', 'code');
	const owner = { purpose, procedureId, browserHash: await browserHashOf(context, redemption.browserToken) };
	const codeHash = await emailCodeHashOf(context, code);
	// One atomic batch: taking comes before paying, so that the last try may still be the right one.
	const { taken, states } = await askAll(database, {
		taken: codeTaken(database, owner, codeHash, now),
		spent: question(triesSpent(database, owner, codeHash, now), () => undefined),
		states: codeStates(database, owner, codeHash, now)
	});
	if (taken === null) return refuse(codeRefusal(states), 'code');
	const assurance = await invitedAssurance(context, taken);
	if (!assurance.ok) return assurance;
	return ok({
		purpose,
		procedureId,
		subjectHash: taken.subjectHash,
		addressSealed: taken.addressSealed,
		stakeholderGroup: taken.stakeholderGroup as StakeholderGroup,
		assurance: assurance.value,
		opensSession: opensSession(taken.sentAt, now)
	});
}

/** An invitation is used up by a new participant, and not by one who signs in again with it. */
async function invitedAssurance(
	{ database, now }: Context,
	{ procedureId, invitationId, subjectHash }: EmailCodeRow
): Promise<Result<'email' | 'verified'>> {
	if (procedureId === null || invitationId === null) return ok('email');
	const known = await ask(database, participantByCredential(database, procedureId, emailCredential, subjectHash));
	if (known !== null) return ok(known.assurance === 'verified' ? 'verified' : 'email');
	const isTaken = await ask(database, invitationTaken(database, invitationId, now));
	return isTaken ? ok('verified') : refuse('invitationExhausted', 'code');
}
