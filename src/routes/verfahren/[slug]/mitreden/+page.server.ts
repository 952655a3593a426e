import { error } from '@sveltejs/kit';
import { comment } from '#lib/pages/participation-actions.server.ts';
import { participationIn, participationPage } from '#lib/pages/participation.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, cookies }) => {
	const participation = await participationIn(locals.context, { slug: params.slug, code: null, cookies });
	if (participation === null) error(404);
	return { procedure: participation.procedure, page: await participationPage(locals.context, participation) };
};

export const actions: Actions = { kommentieren: comment };
