import { error } from '@sveltejs/kit';
import { ask } from '#lib/platform/database.server.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import { publicReport } from '#lib/report/public-report.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { replica, now } = locals.context;
	const procedure = await ask(replica, procedureBySlug(replica, params.slug));
	if (procedure === null) error(404);
	return { procedure, now, feedback: await publicReport(replica, procedure) };
};
