import { guestOf } from '#lib/identity/recognise-participant.server.ts';
import { requestEmailCode } from '#lib/identity/request-email-code.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { runAll } from '#lib/platform/database.server.ts';
import { ok, type Result } from '#lib/platform/result.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { redirectPending } from './contribution.store.server.ts';

/**
 * Sends another code for what waits in this browser, also to another address: who mistyped theirs must not write
 * everything again. From then on the contributions wait for the address the newest code went to.
 */
export async function resendPublishCode(
	context: Context,
	{ procedure, email, browserToken, locale }: { procedure: Procedure; email: string; browserToken: string; locale: 'de' | 'en' }
): Promise<Result<{ readonly expiresAt: number }>> {
	const { database, now } = context;
	const guest = await guestOf(context, procedure.id, browserToken);
	const requested = await requestEmailCode(context, { purpose: 'publish', procedure, email, group: 'citizen', browserToken, locale });
	if (!requested.ok) return requested;
	await runAll(database, [redirectPending(database, guest.participantId, requested.value.subjectHash, now)]);
	return ok({ expiresAt: requested.value.expiresAt });
}
