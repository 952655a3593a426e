import { ownPath } from '#lib/access/own-path.ts';
import { browserToken } from '#lib/identity/browser-token.server.ts';
import { signInPage } from '#lib/pages/sign-in.server.ts';
import { askAsInvited, askAsResident, enterAsEmployee, procedureOf, resendCode, typeCode } from '#lib/pages/sign-in-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, cookies, url }) => {
	const { context } = locals;
	const procedure = await procedureOf({ locals, params });
	const next = ownPath(url.searchParams.get('weiter'));
	const count = Number(url.searchParams.get('angemeldet') ?? 0);
	return {
		procedure,
		page: await signInPage(context, { procedure, cookies, browserToken: browserToken(context, cookies) }),
		next,
		isCodeStep: url.searchParams.get('schritt') === 'code',
		isResent: url.searchParams.has('gesendet'),
		published: Number.isInteger(count) && count > 0 ? count : 0
	};
};

export const actions: Actions = {
	einwohner: askAsResident,
	einladung: askAsInvited,
	beschaeftigte: enterAsEmployee,
	code: typeCode,
	nochmal: resendCode
};
