import { error, redirect } from '@sveltejs/kit';
import { draftPath } from '#lib/draft/draft-path.ts';
import { readDraftPage } from '#lib/pages/reading-draft.server.ts';
import { localizedPath } from '#lib/ui/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const page = (await readDraftPage(locals.context, params.slug, params.version)) ?? error(404);
	// The current version has one address; this one is for what was before.
	if (page.isCurrent) redirect(302, localizedPath(locals.locale, draftPath(params.slug)));
	return page;
};
