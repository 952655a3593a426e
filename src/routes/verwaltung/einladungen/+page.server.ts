import { revokeBatch } from '#lib/pages/invitation-actions.server.ts';
import { invitationsPage } from '#lib/pages/staff-area.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	isRevoked: url.searchParams.has('widerrufen'),
	procedures: await invitationsPage(locals.context, locals.locale)
});

export const actions: Actions = { widerrufen: revokeBatch };
