import { ownPath } from '#lib/access/own-path.ts';
import { browserToken } from '#lib/identity/browser-token.server.ts';
import { pendingEmailCode } from '#lib/identity/pending-email-code.server.ts';
import { askForStaffCode, resendStaffCode, typeStaffCode } from '#lib/pages/staff-sign-in-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, cookies, url }) => {
	const { context } = locals;
	const token = browserToken(context, cookies);
	return {
		isLocal: context.configuration.isLocal,
		isCodeStep: url.searchParams.get('schritt') === 'code',
		isResent: url.searchParams.has('gesendet'),
		next: ownPath(url.searchParams.get('weiter')),
		pending: await pendingEmailCode(context, { purpose: 'staffSignIn', procedureId: null, browserToken: token })
	};
};

export const actions: Actions = { email: askForStaffCode, code: typeStaffCode, nochmal: resendStaffCode };
