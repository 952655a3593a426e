import { error, redirect } from '@sveltejs/kit';
import { readFilter } from '#lib/contribution/contribution-filter.ts';
import { passagePath } from '#lib/draft/draft-path.ts';
import { readPassagePage } from '#lib/pages/reading-passage.server.ts';
import { localizedPath } from '#lib/ui/locale.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const answer = (await readPassagePage(locals.context, params.slug, params.code, readFilter(url.searchParams))) ?? error(404);
	if ('movedTo' in answer) redirect(301, localizedPath(locals.locale, passagePath(params.slug, answer.movedTo)) + url.search);
	return answer.page;
};
