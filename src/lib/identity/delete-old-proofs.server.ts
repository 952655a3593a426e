import { oldAttemptsDeleted } from '#lib/platform/attempt.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { runAll } from '#lib/platform/database.server.ts';
import { oldCodesDeleted } from './email-code.store.server.ts';
import { oldContactsDeleted } from './participant.store.server.ts';
import { oldParticipantSessionsDeleted } from './participant-session.store.server.ts';
import { oldStaffSessionsDeleted } from './staff.store.server.ts';

/** Codes, sessions, counters and addresses whose time is over prove nothing any more and are personal data still. */
export async function deleteOldProofs({ database, day, now }: Context): Promise<void> {
	await runAll(database, [
		oldCodesDeleted(database, now),
		oldParticipantSessionsDeleted(database, now),
		oldStaffSessionsDeleted(database, now),
		oldAttemptsDeleted(database, now),
		oldContactsDeleted(database, day)
	]);
}
