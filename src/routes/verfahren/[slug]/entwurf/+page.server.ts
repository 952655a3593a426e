import { error } from '@sveltejs/kit';
import { readDraftPage } from '#lib/pages/reading-draft.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => (await readDraftPage(locals.context, params.slug)) ?? error(404);
