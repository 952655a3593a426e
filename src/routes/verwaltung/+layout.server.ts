import { ask } from '#lib/platform/database.server.ts';
import { publishedProcedures } from '#lib/procedure/procedure.store.server.ts';
import type { LayoutServerLoad } from './$types';

/** Nobody is signed in on the pages that lead in and out. */
export const load: LayoutServerLoad = async ({ locals }) => {
	const { context, staff } = locals;
	if (staff === undefined) return { staff: null, staffSlugs: [] };
	const procedures = await ask(context.database, publishedProcedures(context.database));
	return { staff: { label: staff.label, roles: staff.roles }, staffSlugs: procedures.map(({ slug }) => slug) };
};
