import type { Context } from '#lib/platform/context.server.ts';
import { runAll } from '#lib/platform/database.server.ts';
import { dropExpired } from './contribution.store.server.ts';

/** Deletes comments whose code nobody typed in time. Answers how many; call again until none is left. */
export async function giveUpUnconfirmed({ database, now }: Context): Promise<number> {
	const answers = await runAll(database, dropExpired(database, now));
	return (answers.at(-1) as unknown[]).length;
}
