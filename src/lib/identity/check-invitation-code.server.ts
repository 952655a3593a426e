import { attemptCounted, attemptForgiven, type AttemptLimit } from '#lib/platform/attempt.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll, question, runAll, type Statement } from '#lib/platform/database.server.ts';
import { normaliseCode } from '#lib/platform/id.ts';
import { refuse, type Result } from '#lib/platform/result.ts';
import { browserHashOf } from './credential.server.ts';
import { admitOneMore, wrongCodesPerBrowserMax, wrongCodesPerProcedureMax, type Invitation } from './invitation.ts';
import { invitationByCode } from './invitation.store.server.ts';

export interface InvitationCodeCheck {
	readonly procedureId: string;
	/** As typed or as in the link. */
	readonly code: string;
	readonly browserToken: string;
}

export const invitationCodeHash = async ({ secrets }: Pick<Context, 'secrets'>, code: string): Promise<string> =>
	secrets.hash('invitation', code);

/** Runs beside the check, in its batch: uses a printed code up. */
type Alongside = (codeHash: string) => readonly Statement[];

/**
 * Looks a code up. Every try is counted before it is looked at, and a right one is taken back afterwards, so that tries
 * sent at the same moment cannot pass the limit together. `alongside` runs in the same batch, after the look-up.
 * Refuses with `fieldRequired`, `tooManyRequests`, `invitationUnknown`, `invitationExpired` or `invitationExhausted`.
 */
export async function checkInvitationCode(
	context: Context,
	{ procedureId, code: typed, browserToken }: InvitationCodeCheck,
	alongside: Alongside = () => []
): Promise<Result<Invitation>> {
	const { database, now } = context;
	const code = normaliseCode(typed);
	if (code === '') return refuse('fieldRequired', 'code');
	const codeHash = await invitationCodeHash(context, code);
	const ofBrowser: AttemptLimit = {
		scope: 'codePerBrowser',
		subject: `${procedureId} ${await browserHashOf(context, browserToken)}`,
		perHourMax: wrongCodesPerBrowserMax
	};
	const ofProcedure: AttemptLimit = { scope: 'codePerProcedure', subject: procedureId, perHourMax: wrongCodesPerProcedureMax };
	const counted = await askAll(database, {
		browser: attemptCounted(database, ofBrowser, now),
		procedure: attemptCounted(database, ofProcedure, now)
	});
	if (!counted.browser || !counted.procedure) return refuse('tooManyRequests', 'code');
	const { invitation } = await askAll(database, {
		invitation: invitationByCode(database, procedureId, codeHash),
		...Object.fromEntries(alongside(codeHash).map((statement, position) => [`alongside${position}`, question(statement, () => undefined)]))
	});
	if (invitation !== null) {
		await runAll(database, [attemptForgiven(database, ofBrowser, now), attemptForgiven(database, ofProcedure, now)]);
	}
	return admitOneMore(invitation, now);
}
