import { attemptCounted } from '#lib/platform/attempt.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { normaliseCode } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { sha256 } from '#lib/platform/secrets.server.ts';
import { contributionByReference } from './contribution.store.server.ts';
import type { OwnContribution } from './own-contribution.ts';

const wrongTriesPerHourMax = 20;
const referenceLengthMax = 20;

export interface ReceiptKey {
	readonly procedureId: string;
	/** Both as typed: blanks, hyphens and case do not matter. */
	readonly reference: string;
	readonly receiptCode: string;
}

/**
 * What its author may see of a contribution: whoever holds the receipt code. Refuses with `codeWrong` whether the
 * reference or the code is unknown, and with `tooManyRequests` after too many wrong tries; the right code always opens.
 */
export async function openReceipt(context: Context, key: ReceiptKey): Promise<Result<OwnContribution>> {
	const { database, now } = context;
	const reference = normaliseCode(key.reference).slice(0, referenceLengthMax);
	const code = normaliseCode(key.receiptCode);
	if (reference === '') return refuse('fieldRequired', 'reference');
	if (code === '') return refuse('fieldRequired', 'receiptCode');
	const found = await ask(database, contributionByReference(database, key.procedureId, reference));
	if (found !== null && found.receiptHash === (await sha256(code))) return ok(found);
	const isAllowed = await ask(
		database,
		attemptCounted(database, { scope: 'receipt', subject: reference, perHourMax: wrongTriesPerHourMax }, now)
	);
	return isAllowed ? refuse('codeWrong', 'receiptCode') : refuse('tooManyRequests', 'receiptCode');
}
