import { fail, type RequestEvent } from '@sveltejs/kit';
import { confirmParticipation } from '#lib/contribution/confirm-participation.server.ts';
import { contributionsByIds } from '#lib/contribution/contribution.store.server.ts';
import { receiptCodeOf } from '#lib/contribution/receipt.server.ts';
import { resendPublishCode } from '#lib/contribution/resend-publish-code.server.ts';
import { openParticipantSession } from '#lib/identity/participant-session.server.ts';
import { redeemEmailCode } from '#lib/identity/redeem-email-code.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { refusalStatus } from '#lib/platform/refusal.ts';
import type { Refusal } from '#lib/platform/result.ts';
import { formField, refusalText } from './form-words.server.ts';
import { participationIn } from './participation.server.ts';

type ConfirmationEvent = RequestEvent<{ slug: string }>;

/** Takes the code that was typed, publishes what waited for it and shows the receipts. */
export async function confirmCode(event: ConfirmationEvent) {
	const { locals, request, params, cookies } = event;
	const { context } = locals;
	const data = await request.formData();
	const code = formField(data, 'code').slice(0, 40);
	const refused = ([refusal = { code: 'internal' }]: readonly Refusal[]) =>
		fail(refusalStatus[refusal.code], { code, codeError: refusalText(locals.locale)(refusal) });
	const participation = await participationIn(context, { slug: params.slug, code: null, cookies });
	if (participation === null) return refused([{ code: 'notFound' }]);
	const { procedure, browserToken } = participation;
	const redeemed = await redeemEmailCode(context, { purpose: 'publish', procedureId: procedure.id, code, browserToken });
	if (!redeemed.ok) return refused(redeemed.refusals);
	const confirmed = await confirmParticipation(context, { procedure, redeemed: redeemed.value, browserToken });
	if (!confirmed.ok) return refused(confirmed.refusals);
	const { opensSession } = redeemed.value;
	if (opensSession) await openParticipantSession(context, procedure, confirmed.value.participant.participantId, cookies);
	const published = await ask(context.database, contributionsByIds(context.database, confirmed.value.published));
	const receipts = await Promise.all(
		published.map(async ({ id, reference, state, code: passageCode }) => ({
			reference,
			state,
			code: passageCode,
			receiptCode: await receiptCodeOf(context, id)
		}))
	);
	return { confirmed: { receipts, isSignedIn: opensSession } };
}

/** Sends another code, also to another address. */
export async function resendCode({ locals, request, params, cookies }: ConfirmationEvent) {
	const email = formField(await request.formData(), 'email').slice(0, 400);
	const refused = ([refusal = { code: 'internal' }]: readonly Refusal[]) =>
		fail(refusalStatus[refusal.code], { email, emailError: refusalText(locals.locale)(refusal) });
	const participation = await participationIn(locals.context, { slug: params.slug, code: null, cookies });
	if (participation === null) return refused([{ code: 'notFound' }]);
	const { procedure, browserToken } = participation;
	const sent = await resendPublishCode(locals.context, { procedure, email, browserToken, locale: locals.locale });
	return sent.ok ? { isResent: true } : refused(sent.refusals);
}
