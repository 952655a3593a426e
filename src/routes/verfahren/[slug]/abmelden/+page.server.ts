import { redirect } from '@sveltejs/kit';
import { endParticipantSession, sessionParticipant } from '#lib/identity/participant-session.server.ts';
import { procedureOf } from '#lib/pages/sign-in-actions.server.ts';
import { localizedPath } from '#lib/ui/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, cookies, url }) => {
	const procedure = await procedureOf({ locals, params });
	const actor = await sessionParticipant(locals.context, procedure, cookies);
	return { procedure, group: actor?.stakeholderGroup ?? null, isDone: url.searchParams.has('fertig') };
};

export const actions: Actions = {
	default: async ({ locals, params, cookies }) => {
		const procedure = await procedureOf({ locals, params });
		await endParticipantSession(locals.context, procedure, cookies);
		redirect(303, localizedPath(locals.locale, `/verfahren/${procedure.slug}/abmelden?fertig=1`));
	}
};
