import { makeInvitation, makeOneTimeCodes, procedureForStaff } from '#lib/pages/invitation-actions.server.ts';
import { newId } from '#lib/platform/id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { slug, texts, admittedGroups } = await procedureForStaff({ locals }, url.searchParams.get('verfahren') ?? '');
	const { origin } = locals.context.configuration;
	return {
		slug,
		title: texts[locals.locale].title,
		groups: admittedGroups.map(({ group }) => group),
		isOneTime: url.searchParams.get('art') === 'einmalcodes',
		key: newId(locals.context.random),
		address: `${new URL(origin).host}/verfahren/${slug}/anmelden`,
		today: locals.context.day
	};
};

export const actions: Actions = { einladung: makeInvitation, einmalcodes: makeOneTimeCodes };
