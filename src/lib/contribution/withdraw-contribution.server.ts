import type { Context } from '#lib/platform/context.server.ts';
import { runAll } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { moveState } from './contribution.store.server.ts';
import type { OwnContribution } from './own-contribution.ts';
import { openReceipt, type ReceiptKey } from './open-receipt.server.ts';

/**
 * Takes a contribution out of the public for good, for whoever holds its receipt code, whatever phase it is. Doing it
 * again answers the same. Refuses like openReceipt(), and with `alreadyDone` when there is nothing left to withdraw.
 */
export async function withdrawContribution(context: Context, key: ReceiptKey): Promise<Result<OwnContribution>> {
	const opened = await openReceipt(context, key);
	if (!opened.ok || opened.value.state === 'withdrawn') return opened;
	const { id } = opened.value;
	const [moved] = await runAll(context.database, [
		moveState(context.database, id, ['awaitingCode', 'held', 'public', 'hidden', 'masked'], 'withdrawn')
	]);
	return (moved as unknown[]).length === 0 ? refuse('alreadyDone') : ok({ ...opened.value, state: 'withdrawn' });
}
