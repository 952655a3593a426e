import { forgetOldOperations } from '#lib/contribution/forget-old-operations.server.ts';
import { giveUpUnconfirmed } from '#lib/contribution/give-up-unconfirmed.server.ts';
import { deleteOldProofs } from '#lib/identity/delete-old-proofs.server.ts';
import { deleteOldMail } from '#lib/notification/delete-old-mail.server.ts';
import { deliverWaitingMail } from '#lib/notification/deliver-waiting-mail.server.ts';
import type { Context } from '#lib/platform/context.server.ts';

type Task = (context: Context) => Promise<unknown>;

/** What has to happen every few minutes whether anybody asks or not. */
const tasks: Readonly<Record<string, Task>> = {
	deliverWaitingMail,
	giveUpUnconfirmed,
	forgetOldOperations,
	deleteOldProofs,
	deleteOldMail
};

/** Does all of it; one task that fails leaves the others alone and is named in the log. Answers the names of failed ones. */
export async function doDueWork(context: Context): Promise<string[]> {
	const outcomes = await Promise.allSettled(Object.values(tasks).map((task) => task(context)));
	const names = Object.keys(tasks);
	return outcomes.flatMap((outcome, position) => {
		if (outcome.status === 'fulfilled') return [];
		const name = names[position] ?? '';
		const reason: unknown = outcome.reason;
		console.error('due work', name, reason instanceof Error ? (reason.stack ?? reason.message) : 'unknown');
		return [name];
	});
}
