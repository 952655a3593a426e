import { fail, type RequestEvent } from '@sveltejs/kit';
import type { OwnContribution } from '#lib/contribution/own-contribution.ts';
import { openReceipt, type ReceiptKey } from '#lib/contribution/open-receipt.server.ts';
import { withdrawContribution } from '#lib/contribution/withdraw-contribution.server.ts';
import { latestDecision } from '#lib/moderation/moderation.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { refusalStatus } from '#lib/platform/refusal.ts';
import { refuse, type Result } from '#lib/platform/result.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import { formField, refusalText } from './form-words.server.ts';

type TrackingEvent = RequestEvent<{ slug: string }>;

const typedLengthMax = 60;

async function tracked(
	{ locals, request, params }: TrackingEvent,
	act: (context: Context, key: ReceiptKey) => Promise<Result<OwnContribution>>
) {
	const { context, locale } = locals;
	const data = await request.formData();
	const typed = {
		reference: formField(data, 'aktenzeichen').slice(0, typedLengthMax),
		receiptCode: formField(data, 'quittungscode').slice(0, typedLengthMax)
	};
	const procedure = await ask(context.database, procedureBySlug(context.database, params.slug));
	const result = procedure === null ? refuse('notFound') : await act(context, { ...typed, procedureId: procedure.id });
	if (!result.ok) {
		const [refusal = { code: 'internal' as const }] = result.refusals;
		return fail(refusalStatus[refusal.code], { typed, field: refusal.field ?? 'receiptCode', error: refusalText(locale)(refusal) });
	}
	const { id, reference, state, text, suggestion, stance, group, day, code } = result.value;
	const decision = state === 'hidden' ? await ask(context.database, latestDecision(context.database, id)) : null;
	return { typed, opened: { reference, state, text, suggestion, stance, group, day, code, decision } };
}

export const openTracked = async (event: TrackingEvent) => tracked(event, openReceipt);

export const withdrawTracked = async (event: TrackingEvent) => tracked(event, withdrawContribution);
