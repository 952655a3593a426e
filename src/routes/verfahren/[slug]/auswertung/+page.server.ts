import { error } from '@sveltejs/kit';
import { readReportPage } from '#lib/report/public-report.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => (await readReportPage(locals.context, params.slug)) ?? error(404);
