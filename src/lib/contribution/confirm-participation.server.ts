import type { ParticipantActor } from '#lib/access/actor.ts';
import { emailCredential, type RedeemedCode } from '#lib/identity/email-code.ts';
import { insertCredential, participantByCredential } from '#lib/identity/participant.store.server.ts';
import { guestOf } from '#lib/identity/recognise-participant.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { runAll } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { holderOf, participantUnlessKnown } from './confirmation.store.server.ts';
import { dropConfirmed, publishConfirmed } from './contribution.store.server.ts';
import { adoptRatings, dropRatings } from './rating.store.server.ts';

export interface ConfirmationInput {
	readonly procedure: Procedure;
	readonly redeemed: Pick<RedeemedCode, 'subjectHash' | 'stakeholderGroup' | 'assurance'>;
	readonly browserToken: string;
}

/**
 * Turns the guest of this browser into the participant an address stands for: finds or makes that participant, gives
 * them the guest's ratings (where both rated, the newer stays) and publishes what waited for this address. One batch:
 * all of it or nothing. What was sent in time appears even if its code is typed after the cut-off.
 */
export async function confirmParticipation(
	context: Context,
	{ procedure, redeemed, browserToken }: ConfirmationInput
): Promise<Result<{ readonly participant: ParticipantActor; readonly published: string[] }>> {
	const { database, now, day, random } = context;
	const { subjectHash, stakeholderGroup, assurance } = redeemed;
	const guest = await guestOf(context, procedure.id, browserToken);
	const newParticipant = { id: newId(random), procedureId: procedure.id, stakeholderGroup, assurance, createdDay: day };
	const credential = { procedureId: procedure.id, kind: emailCredential, subjectHash, participantId: newParticipant.id };
	const found = holderOf(procedure.id, subjectHash);
	const asked = participantByCredential(database, procedure.id, emailCredential, subjectHash);
	const phase = procedure.phases.find(({ kind }) => kind === 'contribution');
	const waiting = { guestId: guest.participantId, subjectHash, now, state: phase?.moderation === 'pre' ? 'held' : 'public' } as const;

	const answers = await runAll(database, [
		participantUnlessKnown(database, newParticipant, found),
		insertCredential(database, credential),
		adoptRatings(database, guest.participantId, found),
		dropRatings(database, guest.participantId),
		publishConfirmed(database, waiting, found),
		dropConfirmed(database, guest.participantId, subjectHash, now),
		asked.statement
	]);
	const participant = asked.answer(answers.at(-1) as never);
	if (participant === null) return refuse('internal');
	return ok({ participant, published: (answers[4] as { id: string }[]).map(({ id }) => id) });
}
