import { actorOf } from '#lib/pages/staff-actions.server.ts';
import { staffOverview } from '#lib/pages/staff-area.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => staffOverview(locals.context, actorOf({ locals }), locals.locale);
