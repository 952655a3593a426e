import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { ownPath } from '#lib/access/own-path.ts';
import { adoptGuestRatings } from '#lib/contribution/adopt-guest-ratings.server.ts';
import { confirmParticipation } from '#lib/contribution/confirm-participation.server.ts';
import { browserToken } from '#lib/identity/browser-token.server.ts';
import { checkInvitationCode } from '#lib/identity/check-invitation-code.server.ts';
import { isInvitedGroup } from '#lib/identity/invitation.ts';
import { openParticipantSession } from '#lib/identity/participant-session.server.ts';
import { resendEmailCode } from '#lib/identity/pending-email-code.server.ts';
import { redeemEmailCode } from '#lib/identity/redeem-email-code.server.ts';
import { redeemOneTimeCode } from '#lib/identity/redeem-one-time-code.server.ts';
import { requestEmailCode } from '#lib/identity/request-email-code.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { refuse } from '#lib/platform/result.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { localizedPath } from '#lib/ui/locale.ts';
import { formField, formFields, refusedForm } from './form-answer.server.ts';

type SignInEvent = RequestEvent<{ slug: string }>;

export async function procedureOf({ locals, params }: Pick<SignInEvent, 'locals' | 'params'>): Promise<Procedure> {
	return (await ask(locals.context.database, procedureBySlug(locals.context.database, params.slug))) ?? error(404);
}

async function asked({ locals, cookies, params, url, request }: SignInEvent) {
	const data = await request.formData();
	const procedure = await procedureOf({ locals, params });
	const { context, locale } = locals;
	return { context, cookies, data, procedure, locale, url, browserToken: browserToken(context, cookies) };
}

type Asked = Awaited<ReturnType<typeof asked>>;

/** Back to the page of the form, with where to go on to afterwards. */
function onPage({ procedure, locale, url }: Asked, query: Record<string, string>): never {
	const next = ownPath(url.searchParams.get('weiter'));
	const parameters = new URLSearchParams({ ...query, ...(next === null ? {} : { weiter: next }) });
	redirect(303, localizedPath(locale, `/verfahren/${procedure.slug}/anmelden?${parameters.toString()}`));
}

/** To where somebody came from, or to the page that says as what they take part. */
function onwards(event: Asked, query: Record<string, string>): never {
	const next = ownPath(event.url.searchParams.get('weiter'));
	return next === null ? onPage(event, query) : redirect(303, next);
}

/** A resident asks for a code. */
export async function askAsResident(event: SignInEvent) {
	const given = await asked(event);
	const typed = formFields(given.data, ['email']);
	const requested = await requestEmailCode(given.context, { ...given, ...typed, purpose: 'signIn', group: 'citizen' });
	return requested.ok ? onPage(given, { schritt: 'code' }) : refusedForm(given.locale, 'resident', typed, requested.refusals);
}

/** Somebody invited shows the invitation and asks for a code. */
export async function askAsInvited(event: SignInEvent) {
	const given = await asked(event);
	const typed = formFields(given.data, ['code', 'email']);
	const check = { procedureId: given.procedure.id, code: typed.code, browserToken: given.browserToken };
	const checked = await checkInvitationCode(given.context, check);
	const invited = checked.ok && !isInvitedGroup(checked.value.stakeholderGroup) ? refuse('invitationUnknown', 'code') : checked;
	if (!invited.ok) return refusedForm(given.locale, 'invited', typed, invited.refusals);
	const { id: invitationId, stakeholderGroup: group } = invited.value;
	const request = { ...given, email: typed.email, purpose: 'signIn', group, invitationId } as const;
	const requested = await requestEmailCode(given.context, request);
	return requested.ok ? onPage(given, { schritt: 'code' }) : refusedForm(given.locale, 'invited', typed, requested.refusals);
}

/** An employee takes part with a printed code, in one step. */
export async function enterAsEmployee(event: SignInEvent) {
	const given = await asked(event);
	const { context, procedure } = given;
	const typed = formFields(given.data, ['code']);
	const redeemed = await redeemOneTimeCode(context, { ...typed, procedureId: procedure.id, browserToken: given.browserToken });
	if (!redeemed.ok) return refusedForm(given.locale, 'employee', typed, redeemed.refusals);
	await adoptGuestRatings(context, { participant: redeemed.value, browserToken: given.browserToken });
	await openParticipantSession(context, procedure, redeemed.value.participantId, given.cookies);
	return onwards(given, { angemeldet: '0' });
}

/** The code from the mail: confirms the participant, attaches what the guest of this browser did, and signs in. */
export async function typeCode(event: SignInEvent) {
	const given = await asked(event);
	const { context, procedure } = given;
	const typed = { code: formField(given.data, 'code') };
	const redemption = { ...typed, purpose: 'signIn', procedureId: procedure.id, browserToken: given.browserToken } as const;
	const redeemed = await redeemEmailCode(context, redemption);
	if (!redeemed.ok) return refusedForm(given.locale, 'code', typed, redeemed.refusals);
	const confirmed = await confirmParticipation(context, {
		procedure,
		redeemed: redeemed.value,
		browserToken: given.browserToken
	});
	if (!confirmed.ok) return refusedForm(given.locale, 'code', typed, confirmed.refusals);
	await openParticipantSession(context, procedure, confirmed.value.participant.participantId, given.cookies);
	return onwards(given, { angemeldet: String(confirmed.value.published.length) });
}

export async function resendCode(event: SignInEvent) {
	const given = await asked(event);
	const resent = await resendEmailCode(given.context, { ...given, purpose: 'signIn' });
	return resent.ok ? onPage(given, { schritt: 'code', gesendet: '1' }) : refusedForm(given.locale, 'resend', {}, resent.refusals);
}
