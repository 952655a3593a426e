import { auditPage } from '#lib/pages/staff-area.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => auditPage(locals.context, url.searchParams.get('vor'));
