import { redirect, type RequestEvent } from '@sveltejs/kit';
import { ownPath } from '#lib/access/own-path.ts';
import { browserToken } from '#lib/identity/browser-token.server.ts';
import { resendEmailCode } from '#lib/identity/pending-email-code.server.ts';
import { requestEmailCode } from '#lib/identity/request-email-code.server.ts';
import { signInStaff } from '#lib/identity/sign-in-staff.server.ts';
import { localizedPath } from '#lib/ui/locale.ts';
import { formFields, refusedForm } from './form-answer.server.ts';

function toCodeStep({ locals, url }: RequestEvent, query: Record<string, string> = {}): never {
	const next = ownPath(url.searchParams.get('weiter'));
	const parameters = new URLSearchParams({ schritt: 'code', ...query, ...(next === null ? {} : { weiter: next }) });
	redirect(303, localizedPath(locals.locale, `/verwaltung/anmelden?${parameters.toString()}`));
}

/** Goes on the same way whether the address is known or not. */
export async function askForStaffCode(event: RequestEvent) {
	const { context, locale } = event.locals;
	const typed = formFields(await event.request.formData(), ['email']);
	const requested = await requestEmailCode(context, {
		purpose: 'staffSignIn',
		procedure: null,
		email: typed.email,
		group: '',
		browserToken: browserToken(context, event.cookies),
		locale
	});
	return requested.ok ? toCodeStep(event) : refusedForm(locale, 'email', typed, requested.refusals);
}

export async function typeStaffCode(event: RequestEvent) {
	const { context, locale } = event.locals;
	const typed = formFields(await event.request.formData(), ['code']);
	const proof = { code: typed.code, browserToken: browserToken(context, event.cookies) };
	const signedIn = await signInStaff(context, proof, event.cookies);
	if (!signedIn.ok) return refusedForm(locale, 'code', typed, signedIn.refusals);
	redirect(303, ownPath(event.url.searchParams.get('weiter')) ?? localizedPath(locale, '/verwaltung'));
}

export async function resendStaffCode(event: RequestEvent) {
	const { context, locale } = event.locals;
	const token = browserToken(context, event.cookies);
	const resent = await resendEmailCode(context, { purpose: 'staffSignIn', procedure: null, browserToken: token, locale });
	return resent.ok ? toCodeStep(event, { gesendet: '1' }) : refusedForm(locale, 'resend', {}, resent.refusals);
}
