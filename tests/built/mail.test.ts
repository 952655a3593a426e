import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailToSend } from '#lib/notification/mail-to-send.server.ts';
import { runAll } from '#lib/platform/database.server.ts';
import { citySettings, openBuiltPortal, type BuiltPortal } from './support/portal.ts';
import { contextOf } from './support/sample.ts';

const received: { to: string; data: string }[] = [];
const mailServer = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS', 'AUTH'],
	onData(stream, session, callback) {
		let data = '';
		stream.setEncoding('utf8');
		stream.on('data', (text: string) => (data += text));
		stream.on('end', () => {
			received.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(' '), data });
			callback();
		});
	}
});
let portal: BuiltPortal;
let settings: Record<string, string>;

beforeAll(async () => {
	await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve));
	const { port } = mailServer.server.address() as AddressInfo;
	settings = { ...citySettings, SMTP_PORT: String(port) };
	portal = await openBuiltPortal(settings);
});
afterAll(async () => {
	await portal.close();
	await new Promise<void>((resolve) => mailServer.close(resolve));
});

describe('waiting mail', () => {
	test('is sent by the cron trigger over SMTP, once', async () => {
		const context = contextOf(portal.database, settings);
		const mail = {
			kind: 'staffSignInCode',
			to: 'anna@stadt.example',
			locale: 'de',
			values: { code: 'K7MX-4QWD', procedure: '', path: '/verwaltung/anmelden' }
		} as const;
		await runAll(context.database, [(await mailToSend(context, mail)).statement]);
		await portal.runCron();
		expect(received.map(({ to }) => to)).toEqual(['anna@stadt.example']);
		expect(received[0]?.data).toContain('K7MX-4QWD');
		expect(received[0]?.data).toMatch(/^Auto-Submitted: auto-generated/m);
		await portal.runCron();
		expect(received).toHaveLength(1);
		const row = await portal.database.prepare('SELECT state, sealed FROM outbox').first<{ state: string; sealed: string | null }>();
		expect(row?.state).toBe('sent');
		// What is sent is no longer kept.
		expect(row?.sealed ?? '').toBe('');
	});
});
