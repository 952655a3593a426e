import { describe, expect, test } from 'vitest';
import { readConfiguration, type Settings } from '#lib/platform/configuration.ts';

const city: Settings = {
	PUBLIC_ORIGIN: 'https://mitreden.stadt.example',
	SECRET_KEY: 'x'.repeat(32),
	SMTP_HOST: 'mail.stadt.example',
	MAIL_FROM: 'portal@stadt.example'
};
const local: Settings = { PUBLIC_ORIGIN: 'http://127.0.0.1:4310', SECRET_KEY: 'x'.repeat(32), LOCAL_MODE: 'on' };
const refused = (settings: Settings) => {
	const read = readConfiguration(settings);
	return read.ok ? null : read.refusals[0];
};

describe('settings', () => {
	test('a complete city is accepted, with port and security as most servers have them', () => {
		const read = readConfiguration(city);
		expect(read).toMatchObject({ ok: true, value: { isLocal: false, mailServer: { port: 587, security: 'starttls' } } });
	});
	test.each([
		['PUBLIC_ORIGIN', undefined],
		['PUBLIC_ORIGIN', 'mitreden.stadt.example'],
		['PUBLIC_ORIGIN', 'https://mitreden.stadt.example/portal'],
		['PUBLIC_ORIGIN', 'https://mitreden.stadt.example/'],
		['SECRET_KEY', undefined],
		['SECRET_KEY', 'x'.repeat(31)],
		['SECRET_KEY', ' '.repeat(40)],
		['SMTP_HOST', undefined],
		['SMTP_PORT', '0'],
		['SMTP_PORT', '65536'],
		['SMTP_PORT', 'mail'],
		['SMTP_SECURITY', 'ssl'],
		['MAIL_FROM', 'nobody']
	])('%s = %s is misconfigured and named', (name, value) => {
		expect(refused({ ...city, [name]: value })).toMatchObject({ code: 'misconfigured', field: name });
	});
	test('local mode needs no mail server', () => {
		expect(readConfiguration(local)).toMatchObject({ ok: true, value: { isLocal: true, mailServer: null } });
	});
	test.each(['https://mitreden.stadt.example', 'http://10.0.0.1', 'http://localhost.example', 'http://127.0.0.1.example'])(
		'local mode is refused under %s',
		(origin) => {
			expect(refused({ ...local, PUBLIC_ORIGIN: origin })).toMatchObject({ code: 'misconfigured', field: 'LOCAL_MODE' });
		}
	);
	test.each(['ON', 'true', '1', 'yes'])('LOCAL_MODE = %s does not switch it on', (value) => {
		expect(readConfiguration({ ...city, LOCAL_MODE: value })).toMatchObject({ ok: true, value: { isLocal: false } });
	});
});
