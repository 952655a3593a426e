import { redirect } from '@sveltejs/kit';
import { endStaffSession } from '#lib/identity/staff-session.server.ts';
import { localizedPath } from '#lib/ui/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ isDone: url.searchParams.has('fertig') });

export const actions: Actions = {
	default: async ({ locals, cookies }) => {
		await endStaffSession(locals.context, cookies);
		redirect(303, localizedPath(locals.locale, '/verwaltung/abmelden?fertig=1'));
	}
};
