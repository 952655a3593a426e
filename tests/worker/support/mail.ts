import { env } from 'cloudflare:workers';
import { mailSeal } from '#lib/notification/mail-to-send.server.ts';
import type { MailToWrite } from '#lib/notification/mail.ts';
import type { Context } from '#lib/platform/context.server.ts';

/** Every mail to an address that the outbox holds, in the order of asking, opened with the key of the test. */
export async function mailsTo(context: Context, address: string): Promise<(MailToWrite & { state: string })[]> {
	const { results } = await env.DB.prepare('SELECT sealed, state FROM outbox ORDER BY created_at, next_attempt_at').all<{
		sealed: string;
		state: string;
	}>();
	const mails = await Promise.all(
		results
			.filter(({ sealed }) => sealed !== '')
			.map(async ({ sealed, state }) => ({
				...(JSON.parse(await context.secrets.open(mailSeal, sealed)) as MailToWrite),
				state
			}))
	);
	return mails.filter(({ to }) => to === address);
}

export async function lastCodeTo(context: Context, address: string): Promise<string> {
	return (await mailsTo(context, address)).at(-1)?.values.code ?? '';
}
