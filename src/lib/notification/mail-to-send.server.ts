import type { Context } from '#lib/platform/context.server.ts';
import type { Statement } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import type { MailToWrite } from './mail.ts';
import { mailStored } from './outbox.store.server.ts';

/** Recipient and values of a mail are sealed for this purpose. */
export const mailSeal = 'outbox';

/**
 * The outbox row of a mail, to be put into the batch that decides that it is sent. Without a mail server (local mode
 * alone) it is kept to be looked at. `withheld` writes the same row for a mail that nobody gets, so that asking for a
 * code costs the same whether an address is known or not.
 */
export async function mailToSend(
	{ database, now, random, secrets, configuration }: Context,
	mail: MailToWrite,
	withheld = false
): Promise<{ readonly statement: Statement }> {
	const deliverable = configuration.mailServer === null ? 'kept' : 'waiting';
	const statement = mailStored(database, {
		id: newId(random),
		kind: mail.kind,
		sealed: await secrets.seal(mailSeal, JSON.stringify(mail)),
		state: withheld ? 'withheld' : deliverable,
		attempts: 0,
		nextAttemptAt: now,
		createdAt: now
	});
	// Wrapped: a statement is a thenable that runs when a promise resolves to it.
	return { statement };
}
