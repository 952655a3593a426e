import { addDays } from '#lib/platform/calendar.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { runAll } from '#lib/platform/database.server.ts';
import { forgetOperationsBefore } from './operation.store.server.ts';

const rememberedDays = 30;

/** Forgets keys nobody sends again, some hundred at a time. */
export async function forgetOldOperations({ database, day }: Context): Promise<void> {
	await runAll(database, [forgetOperationsBefore(database, addDays(day, -rememberedDays))]);
}
