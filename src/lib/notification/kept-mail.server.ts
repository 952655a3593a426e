import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { mailSeal } from './mail-to-send.server.ts';
import type { MailToWrite, WrittenMail } from './mail.ts';
import { keptMail } from './outbox.store.server.ts';
import { writtenMail } from './write-mail.server.ts';

export interface KeptMail {
	readonly id: string;
	readonly createdAt: number;
	/** Null when it was sealed with another key. */
	readonly mail: (WrittenMail & { readonly code: string }) | null;
}

/** What local mode did not send, the newest first, as it would have been sent. */
export async function readKeptMail({ database, secrets, configuration }: Context): Promise<KeptMail[]> {
	const rows = await ask(database, keptMail(database));
	return Promise.all(
		rows.map(async ({ id, createdAt, sealed }) => {
			const opened = await secrets.open(mailSeal, sealed).catch(() => null);
			if (opened === null) return { id, createdAt, mail: null };
			const mail = JSON.parse(opened) as MailToWrite;
			return { id, createdAt, mail: { ...writtenMail(mail, configuration.origin), code: mail.values.code } };
		})
	);
}
