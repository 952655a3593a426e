import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { createInvitation, createOneTimeCodes, type CreatedCodes } from '#lib/identity/create-invitation.server.ts';
import { revokeInvitation } from '#lib/identity/revoke-invitation.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { groupedCode } from '#lib/platform/id.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { localizedPath } from '#lib/ui/locale.ts';
import { formFields, refusedForm } from './form-answer.server.ts';
import { actorOf } from './staff-actions.server.ts';
import { lastDayBefore } from './staff-area.server.ts';

export async function procedureForStaff({ locals }: Pick<RequestEvent, 'locals'>, slug: string): Promise<Procedure> {
	return (await ask(locals.context.database, procedureBySlug(locals.context.database, slug))) ?? error(404);
}

/** The codes as they are printed: they leave with this answer and are nowhere afterwards. */
const sheetOf = ({ codes, group, quota, expiresAt }: CreatedCodes) => ({
	sheet: { codes: codes.map(groupedCode), group, quota, lastDay: lastDayBefore(expiresAt) }
});

const fieldNames = ['label', 'group', 'quota', 'count', 'lastDay', 'key'] as const;

async function typedIn(event: RequestEvent) {
	const typed = formFields(await event.request.formData(), fieldNames);
	const procedure = await procedureForStaff(event, event.url.searchParams.get('verfahren') ?? '');
	return { typed, input: { procedure, form: typed, actor: actorOf(event) } };
}

export async function makeInvitation(event: RequestEvent) {
	const { typed, input } = await typedIn(event);
	const created = await createInvitation(event.locals.context, input);
	return created.ok ? sheetOf(created.value) : refusedForm(event.locals.locale, 'new', typed, created.refusals);
}

export async function makeOneTimeCodes(event: RequestEvent) {
	const { typed, input } = await typedIn(event);
	const created = await createOneTimeCodes(event.locals.context, input);
	return created.ok ? sheetOf(created.value) : refusedForm(event.locals.locale, 'new', typed, created.refusals);
}

export async function revokeBatch(event: RequestEvent) {
	const { locale, context } = event.locals;
	const typed = formFields(await event.request.formData(), ['slug', 'batch']);
	const procedure = await procedureForStaff(event, typed.slug);
	const revoked = await revokeInvitation(context, { procedureId: procedure.id, batchId: typed.batch, actor: actorOf(event) });
	if (!revoked.ok) return refusedForm(locale, 'revoke', typed, revoked.refusals);
	redirect(303, localizedPath(locale, '/verwaltung/einladungen?widerrufen=1'));
}
