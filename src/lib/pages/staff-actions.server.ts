import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { StaffActor } from '#lib/access/actor.ts';
import { addStaff } from '#lib/identity/add-staff.server.ts';
import { disableStaff, grantRole, revokeRole } from '#lib/identity/change-staff.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import type { Result } from '#lib/platform/result.ts';
import { localizedPath } from '#lib/ui/locale.ts';
import { formFields, refusedForm } from './form-answer.server.ts';

/** Who acts: the route's policy let nobody else through. */
export function actorOf({ locals }: Pick<RequestEvent, 'locals'>): StaffActor {
	if (locals.staff === undefined) throw new Error('a staff page without a permission in its policy');
	return locals.staff;
}

const saved = ({ locals }: RequestEvent): never => redirect(303, localizedPath(locals.locale, '/verwaltung/personal?gespeichert=1'));

export async function addMember(event: RequestEvent) {
	const typed = formFields(await event.request.formData(), ['email', 'label', 'role']);
	const added = await addStaff(event.locals.context, { ...typed, actor: actorOf(event) });
	return added.ok ? saved(event) : refusedForm(event.locals.locale, 'add', typed, added.refusals);
}

type Change = (context: Context, change: { staffId: string; role: string; actor: StaffActor }) => Promise<Result<null>>;

const changing = (change: Change) => async (event: RequestEvent) => {
	const typed = formFields(await event.request.formData(), ['staff', 'role']);
	const changed = await change(event.locals.context, { staffId: typed.staff, role: typed.role, actor: actorOf(event) });
	return changed.ok ? saved(event) : refusedForm(event.locals.locale, 'change', typed, changed.refusals);
};

export const grant = changing(grantRole);
export const revoke = changing(revokeRole);
export const disable = changing(disableStaff);
