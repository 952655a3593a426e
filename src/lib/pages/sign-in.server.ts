import { sessionParticipant } from '#lib/identity/participant-session.server.ts';
import { pendingEmailCode } from '#lib/identity/pending-email-code.server.ts';
import type { Cookies } from '#lib/identity/browser-token.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import type { SignInState } from './sign-in-state.ts';

/** Who is signed in to the procedure in this browser, or which code it waits for. */
export async function signInPage(
	context: Context,
	{ procedure, cookies, browserToken }: { procedure: Procedure; cookies: Cookies; browserToken: string }
): Promise<SignInState> {
	const [actor, pending] = await Promise.all([
		sessionParticipant(context, procedure, cookies),
		pendingEmailCode(context, { purpose: 'signIn', procedureId: procedure.id, browserToken })
	]);
	return { actor, pending, isLocal: context.configuration.isLocal };
}
