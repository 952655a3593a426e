import { readStartPage } from '#lib/pages/reading-start.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => readStartPage(locals.context);
