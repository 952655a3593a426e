import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { procedureBySlug, publishedProcedures } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';

/** A published procedure as the last write left it. Refuses with `notFound`. */
export async function findProcedure({ database }: Context, slug: string): Promise<Result<Procedure>> {
	const procedure = await ask(database, procedureBySlug(database, slug));
	return procedure === null ? refuse('notFound', 'slug') : ok(procedure);
}

export const findProcedures = async ({ replica }: Context): Promise<Procedure[]> => ask(replica, publishedProcedures(replica));
