import { error } from '@sveltejs/kit';
import { ask } from '#lib/platform/database.server.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import { exampleReport } from '#lib/report/public-report.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { replica, now } = locals.context;
	const procedure = await ask(replica, procedureBySlug(replica, params.slug));
	const example = procedure && (await exampleReport(replica, procedure));
	if (procedure === null || example === null) error(404);
	return { procedure, now, example };
};
