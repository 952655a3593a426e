import { error } from '@sveltejs/kit';
import { readExamplePage } from '#lib/report/public-report.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => (await readExamplePage(locals.context, params.slug)) ?? error(404);
