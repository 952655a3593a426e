import { mayDo } from '#lib/access/permission.ts';
import { ask } from '#lib/platform/database.server.ts';
import { phaseAt } from '#lib/procedure/phase.ts';
import { publishedProcedures } from '#lib/procedure/procedure.store.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { context, locale, staff } = locals;
	const roles = staff?.roles ?? [];
	const procedures = await ask(context.database, publishedProcedures(context.database));
	return {
		maySeeContributions: mayDo(roles, 'seeEveryContribution'),
		maySeeReport: mayDo(roles, 'seeDistributions'),
		procedures: procedures.map(({ slug, texts, phases }) => {
			const phase = phaseAt(phases, context.now);
			return {
				slug,
				title: texts[locale].title,
				phase: phase === undefined ? null : { title: phase.texts[locale].title, closesAt: phase.closesAt }
			};
		})
	};
};
