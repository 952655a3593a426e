import type { Context } from '#lib/platform/context.server.ts';
import { runAll } from '#lib/platform/database.server.ts';
import { oldMailDeleted } from './outbox.store.server.ts';

/** A week is enough to answer "did you send it?". */
export async function deleteOldMail({ database, now }: Context): Promise<void> {
	await runAll(database, [oldMailDeleted(database, now)]);
}
