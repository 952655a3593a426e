import { error } from '@sveltejs/kit';
import { openTracked, withdrawTracked } from '#lib/pages/tracking-actions.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const procedure = await ask(locals.context.database, procedureBySlug(locals.context.database, params.slug));
	if (procedure === null) error(404);
	return { procedure };
};

export const actions: Actions = { ansehen: openTracked, zurueckziehen: withdrawTracked };
