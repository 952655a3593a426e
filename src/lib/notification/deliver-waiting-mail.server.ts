import type { MailServer } from '#lib/platform/configuration.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask, runAll, type Statement } from '#lib/platform/database.server.ts';
import { sendBySmtp } from '#lib/platform/mail-transport.server.ts';
import { mailSeal } from './mail-to-send.server.ts';
import type { MailToWrite, WrittenMail } from './mail.ts';
import { dueMailClaimed, mailEnded, mailPostponed, mailsPerRoundMax, type OutboxRow } from './outbox.store.server.ts';
import { writtenMail } from './write-mail.server.ts';

const minute = 60_000;
/** Longer than a server that does not answer can hold up one round: whoever claimed a mail is done or gone by then. */
const claimMilliseconds = 3 * minute;
const roundsMax = 50;
const attemptsMax = 8;

/** Waiting grows: 1, 2, 4 … minutes. A code that arrives after its end helps nobody, so it stops after about two hours. */
export const backoffMilliseconds = (attempts: number): number => minute * 2 ** Math.max(attempts - 1, 0);

export type SendMail = (server: MailServer, mail: WrittenMail) => Promise<void>;

/** Sends what is due and answers how many mails the server took. One mail that fails does not hold up the others. */
export async function deliverWaitingMail(context: Context, send: SendMail = sendBySmtp): Promise<number> {
	const { configuration, database, now } = context;
	const { mailServer } = configuration;
	if (mailServer === null) return 0;
	let sent = 0;
	for (let round = 0; round < roundsMax; round += 1) {
		const claimed = await ask(database, dueMailClaimed(database, now, now + claimMilliseconds));
		for (const row of claimed) {
			const outcome = await attempt(context, row, (mail) => send(mailServer, mail));
			sent += outcome.isSent ? 1 : 0;
			await runAll(database, [outcome.statement]);
		}
		if (claimed.length < mailsPerRoundMax) break;
	}
	return sent;
}

async function attempt(
	{ configuration, database, now, secrets }: Context,
	row: OutboxRow,
	send: (mail: WrittenMail) => Promise<void>
): Promise<{ isSent: boolean; statement: Statement }> {
	try {
		const mail = JSON.parse(await secrets.open(mailSeal, row.sealed)) as MailToWrite;
		await send(writtenMail(mail, configuration.origin));
		return { isSent: true, statement: mailEnded(database, row.id, 'sent') };
	} catch (thrown) {
		// The answer of a mail server may repeat the address: the log gets the kind of error, never its text.
		console.error('mail', row.id, 'attempt', row.attempts, thrown instanceof Error ? thrown.name : 'unknown');
		const isGivenUp = row.attempts >= attemptsMax;
		return {
			isSent: false,
			statement: isGivenUp
				? mailEnded(database, row.id, 'failed')
				: mailPostponed(database, row.id, now + backoffMilliseconds(row.attempts))
		};
	}
}
