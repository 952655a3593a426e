import { staffArea } from '#lib/pages/staff-area.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => staffArea(locals.context, locals.staff);
