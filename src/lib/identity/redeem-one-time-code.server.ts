import type { ParticipantActor } from '#lib/access/actor.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { normaliseCode } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { checkInvitationCode, type InvitationCodeCheck } from './check-invitation-code.server.ts';
import { oneTimeCodeTaken } from './invitation.store.server.ts';
import { participantById } from './participant.store.server.ts';

/**
 * A printed code makes an employee, once. The participant's id is derived from the code and the token of the browser,
 * and neither is stored: nobody can get from the one to the other, yet somebody whose answer was lost on the way can
 * send the same code again from the same browser. Refuses as checkInvitationCode does.
 */
export async function redeemOneTimeCode(context: Context, check: InvitationCodeCheck): Promise<Result<ParticipantActor>> {
	const { database, day, now, secrets } = context;
	const { procedureId, browserToken } = check;
	const participantId = await secrets.hash('one-time-code', `${procedureId} ${normaliseCode(check.code)} ${browserToken}`);
	const again = await ask(database, participantById(database, participantId));
	if (again !== null) return ok(again);
	const admitted = await checkInvitationCode(context, check, (codeHash) => {
		const { participant, code } = oneTimeCodeTaken(database, procedureId, codeHash, participantId, day, now);
		return [participant, code];
	});
	const made = await ask(database, participantById(database, participantId));
	if (made !== null) return ok(made);
	// A code that admits somebody, but not this way: an invitation, which asks for a mailbox as well.
	return admitted.ok ? refuse('invitationUnknown', 'code') : admitted;
}
