import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { deleteOldMail } from '#lib/notification/delete-old-mail.server.ts';
import { deliverWaitingMail, type SendMail } from '#lib/notification/deliver-waiting-mail.server.ts';
import { mailToSend } from '#lib/notification/mail-to-send.server.ts';
import type { WrittenMail } from '#lib/notification/mail.ts';
import { writtenMail } from '#lib/notification/write-mail.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { runAll } from '#lib/platform/database.server.ts';
import { secretsFrom } from '#lib/platform/secrets.server.ts';
import { testContext, testNow } from './support/context.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const mailServer = { host: 'mail.stadt.example', port: 587, security: 'starttls', from: 'portal@stadt.example' } as const;
const withServer = (now: number): Context => {
	const context = testContext({ now });
	return { ...context, configuration: { ...context.configuration, isLocal: false, origin: 'https://mitreden.stadt.example', mailServer } };
};

// Each test lives at a time of its own: what is due for one is long gone for the next.
let years = 0;
const aTime = () => testNow + (years += 1) * 365 * day;

async function writeMail(context: Context, to: string): Promise<void> {
	const values = { code: 'ABCD-EFGH', procedure: 'Probe', path: '/verfahren/probe/anmelden' };
	await runAll(context.database, [(await mailToSend(context, { kind: 'signInCode', to, locale: 'de', values })).statement]);
}

const stateOf = async (createdAt: number) =>
	(
		await env.DB.prepare('SELECT state, attempts, sealed, next_attempt_at FROM outbox WHERE created_at = ?').bind(createdAt).all<{
			state: string;
			attempts: number;
			sealed: string;
			next_attempt_at: number;
		}>()
	).results;

describe('waiting mail', () => {
	test('is sent once, however many try at the same moment, and its content is forgotten', async () => {
		const context = withServer(aTime());
		for (let position = 0; position < 12; position += 1) await writeMail(context, `a${position}@stadt.example`);
		const sent: WrittenMail[] = [];
		const send: SendMail = async (server, mail) => {
			expect(server).toEqual(mailServer);
			sent.push(mail);
			await Promise.resolve();
		};
		const delivered = await Promise.all(Array.from({ length: 8 }, () => deliverWaitingMail(context, send)));
		expect(delivered.reduce((sum, n) => sum + n, 0)).toBe(12);
		expect(new Set(sent.map(({ to }) => to)).size).toBe(12);
		expect(sent[0]?.text).toContain('ABCD-EFGH');
		expect(sent[0]?.text).toContain('https://mitreden.stadt.example/verfahren/probe/anmelden');
		expect(new Set((await stateOf(context.now)).map(({ state, sealed }) => state + sealed))).toEqual(new Set(['sent']));
	});

	test('is tried again with growing pauses and given up in the end', async () => {
		const start = aTime();
		await writeMail(withServer(start), 'b@stadt.example');
		const refuse: SendMail = () => Promise.reject(new Error('450 b@stadt.example try later'));
		const pauses: number[] = [];
		let now = start;
		for (let attempt = 0; attempt < 8; attempt += 1) {
			expect(await deliverWaitingMail(withServer(now), refuse)).toBe(0);
			const [row] = await stateOf(start);
			expect(await deliverWaitingMail(withServer((row?.next_attempt_at ?? 0) - 1), () => Promise.reject(new Error('too early')))).toBe(0);
			expect((await stateOf(start))[0]?.attempts).toBe(attempt + 1);
			pauses.push((row?.next_attempt_at ?? 0) - now);
			now = row?.next_attempt_at ?? 0;
		}
		expect(pauses.slice(0, 7)).toEqual([1, 2, 4, 8, 16, 32, 64].map((minutes) => minutes * minute));
		expect(await stateOf(start)).toMatchObject([{ state: 'failed', sealed: '' }]);
	});

	test('does not hold up the mail behind it', async () => {
		const context = withServer(aTime());
		await writeMail(context, 'kaputt@stadt.example');
		await writeMail(context, 'gut@stadt.example');
		const send: SendMail = (_, { to }) => (to.startsWith('kaputt') ? Promise.reject(new Error('550')) : Promise.resolve());
		expect(await deliverWaitingMail(context, send)).toBe(1);
	});

	test('stays where it is without a mail server', async () => {
		const context = testContext({ now: aTime() });
		await writeMail(context, 'c@stadt.example');
		expect(await deliverWaitingMail(context)).toBe(0);
		expect(await stateOf(context.now)).toMatchObject([{ state: 'kept', attempts: 0 }]);
	});

	test('cannot be read without the key of the city', async () => {
		const context = withServer(aTime());
		await writeMail(context, 'd@stadt.example');
		const [row] = await stateOf(context.now);
		expect(row?.sealed).not.toContain('d@stadt.example');
		await expect(secretsFrom('another key that is long enough to be one').open('outbox', row?.sealed ?? '')).rejects.toThrow();
		await expect(context.secrets.open('address', row?.sealed ?? '')).rejects.toThrow();
		const stranger = { ...context, secrets: secretsFrom('another key that is long enough to be one') };
		expect(await deliverWaitingMail(stranger, () => Promise.resolve())).toBe(0);
	});

	test('is deleted a week after it was written, unless it still waits', async () => {
		const written = aTime();
		await writeMail(testContext({ now: written }), 'e@stadt.example');
		await deleteOldMail(testContext({ now: written + 7 * day }));
		expect(await stateOf(written)).toHaveLength(1);
		await deleteOldMail(testContext({ now: written + 7 * day + 1 }));
		expect(await stateOf(written)).toHaveLength(0);
	});
});

describe('a written mail', () => {
	const values = { code: 'ABCD-EFGH', procedure: 'Titel', path: '/verfahren/x/anmelden' };

	test('carries no value in its subject and no line break in any header', () => {
		for (const kind of ['signInCode', 'publishCode', 'staffSignInCode'] as const) {
			for (const locale of ['de', 'en'] as const) {
				const mail = writtenMail({ kind, locale, to: 'a@stadt.example\r\nBcc: alle@stadt.example', values }, 'https://stadt.example');
				expect(mail.subject).not.toMatch(/ABCD|Titel|[\r\n]/);
				expect(mail.to).not.toMatch(/[\r\n]/);
				expect(mail.text).toContain('ABCD-EFGH');
			}
		}
	});

	test('links to the configured address and nowhere else', () => {
		const { text } = writtenMail({ kind: 'publishCode', locale: 'de', to: 'a@stadt.example', values }, 'https://stadt.example');
		const links = text.match(/https?:\/\/[^\s,]+/g) ?? [];
		expect(links.length).toBeGreaterThan(0);
		for (const link of links) expect(new URL(link).origin).toBe('https://stadt.example');
	});
});
