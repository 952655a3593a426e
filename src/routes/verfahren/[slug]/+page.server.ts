import { error } from '@sveltejs/kit';
import { readProcedurePage } from '#lib/pages/reading-procedure.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => (await readProcedurePage(locals.context, params.slug)) ?? error(404);
