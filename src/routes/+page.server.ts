import type { PageServerLoad } from './$types';
import { ask } from '#lib/platform/database.server.ts';
import { publishedProcedures } from '#lib/procedure/procedure.store.server.ts';

export const load: PageServerLoad = async ({ locals }) => ({
	procedures: await ask(locals.context.replica, publishedProcedures(locals.context.replica))
});
