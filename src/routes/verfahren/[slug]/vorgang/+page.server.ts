import { error } from '@sveltejs/kit';
import { publishedProcedure } from '#lib/pages/review-contributions.server.ts';
import { openTracked, withdrawTracked } from '#lib/pages/tracking-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const procedure = await publishedProcedure(locals.context, params.slug);
	if (procedure === null) error(404);
	return { procedure };
};

export const actions: Actions = { ansehen: openTracked, zurueckziehen: withdrawTracked };
