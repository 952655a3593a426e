import type { ParticipantActor } from '#lib/access/actor.ts';
import { guestOf } from '#lib/identity/recognise-participant.server.ts';
import { startOfDay } from '#lib/platform/calendar.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { runAll } from '#lib/platform/database.server.ts';
import { adoptRatingsOf, dropRatings } from './rating.store.server.ts';

/**
 * Gives a participant who came without an address (a printed code) what the guest of this browser rated; where both
 * rated, the newer stays. Of employees no time of day is kept: what they rated as guests counts as rated today.
 */
export async function adoptGuestRatings(
	context: Context,
	{ participant, browserToken }: { readonly participant: ParticipantActor; readonly browserToken: string }
): Promise<void> {
	const { database, day } = context;
	const { participantId, procedureId, stakeholderGroup } = participant;
	const guest = await guestOf(context, procedureId, browserToken);
	const ratedAt = stakeholderGroup === 'employee' ? startOfDay(day) : undefined;
	await runAll(database, [
		adoptRatingsOf(database, guest.participantId, participantId, ratedAt),
		dropRatings(database, guest.participantId)
	]);
}
