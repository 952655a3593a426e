import type { Context } from '#lib/platform/context.server.ts';
import { askAll, runAll } from '#lib/platform/database.server.ts';
import { talliesRepaired, tallyDifferences, type TallyDifference } from './recount.store.server.ts';

/** Proves the counters pages read equal to the rows they count; the list is empty when they are. */
export async function recountTallies({ database }: Pick<Context, 'database'>): Promise<TallyDifference[]> {
	return Object.values(await askAll(database, tallyDifferences(database))).flat();
}

/** Sets the counters right, after whatever made them wrong was found. */
export async function repairTallies({ database }: Pick<Context, 'database'>): Promise<void> {
	await runAll(database, talliesRepaired(database));
}
