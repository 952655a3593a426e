import { listStaff } from '#lib/identity/list-staff.server.ts';
import { addMember, disable, grant, revoke } from '#lib/pages/staff-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	members: await listStaff(locals.context),
	isSaved: url.searchParams.has('gespeichert')
});

export const actions: Actions = { anlegen: addMember, vergeben: grant, entziehen: revoke, sperren: disable };
