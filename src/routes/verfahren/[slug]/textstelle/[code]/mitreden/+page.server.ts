import { error, redirect } from '@sveltejs/kit';
import { comment, rate, readSaved, takeBack } from '#lib/pages/participation-actions.server.ts';
import { participationIn, participationPage } from '#lib/pages/participation.server.ts';
import { contributePath } from '#lib/draft/draft-path.ts';
import { localizedPath } from '#lib/ui/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, cookies, url }) => {
	const participation = await participationIn(locals.context, { slug: params.slug, code: params.code, cookies });
	if (participation?.passage == null) error(404);
	// An old code leads on to the one the passage has now.
	const { code } = participation.passage;
	if (code !== params.code) redirect(308, localizedPath(locals.locale, contributePath(params.slug, code)));
	return {
		procedure: participation.procedure,
		page: await participationPage(locals.context, participation),
		saved: readSaved(url.searchParams)
	};
};

export const actions: Actions = { bewerten: rate, zuruecknehmen: takeBack, kommentieren: comment };
