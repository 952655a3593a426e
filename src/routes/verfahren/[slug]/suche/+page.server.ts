import { error } from '@sveltejs/kit';
import { readSearchPage } from '#lib/pages/reading-search.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) =>
	(await readSearchPage(locals.context, params.slug, url.searchParams.get('q') ?? '')) ?? error(404);
