import { describe, expect, test } from 'vitest';
import { readConfiguration } from '#lib/platform/configuration.ts';

const city = {
	PUBLIC_ORIGIN: 'https://beteiligung.hagen.example',
	SECRET_KEY: 'x'.repeat(32),
	SMTP_HOST: 'mail.hagen.example',
	MAIL_FROM: 'beteiligung@hagen.example'
};
const local = { PUBLIC_ORIGIN: 'http://127.0.0.1:4173', SECRET_KEY: 'x'.repeat(32), LOCAL_MODE: 'on' };
const wrongSetting = (settings: Record<string, unknown>) => {
	const result = readConfiguration(settings);
	return result.ok ? null : result.refusals[0]?.code === 'misconfigured' && result.refusals[0].field;
};

describe('the settings of the portal', () => {
	test('are complete with origin, key and mail server', () => {
		expect(readConfiguration(city)).toMatchObject({
			ok: true,
			value: { isLocal: false, mailServer: { host: 'mail.hagen.example', port: 587, security: 'starttls' } }
		});
	});

	test('need a mail server outside local mode, and none in it', () => {
		expect(wrongSetting({ ...city, SMTP_HOST: undefined })).toBe('SMTP_HOST');
		expect(readConfiguration(local)).toMatchObject({ ok: true, value: { isLocal: true, mailServer: null } });
	});

	test('refuse local mode for an origin that others can reach', () => {
		expect(wrongSetting({ ...city, LOCAL_MODE: 'on' })).toBe('LOCAL_MODE');
		expect(wrongSetting({ ...local, PUBLIC_ORIGIN: 'http://192.168.1.10' })).toBe('LOCAL_MODE');
		for (const origin of ['http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1']) {
			expect(wrongSetting({ ...local, PUBLIC_ORIGIN: origin })).toBeNull();
		}
	});

	test('turn local mode on by exactly one word', () => {
		for (const value of ['true', '1', 'yes', 'ON', ''])
			expect(readConfiguration({ ...city, LOCAL_MODE: value })).toMatchObject({ ok: true, value: { isLocal: false } });
	});

	test('take an origin and nothing more', () => {
		for (const origin of ['', 'hagen.example', 'https://hagen.example/', 'https://hagen.example/beteiligung', 5]) {
			expect(wrongSetting({ ...city, PUBLIC_ORIGIN: origin })).toBe('PUBLIC_ORIGIN');
		}
	});

	test('refuse a short key', () => {
		expect(wrongSetting({ ...city, SECRET_KEY: 'x'.repeat(31) })).toBe('SECRET_KEY');
	});

	test('refuse a mail server that cannot be one', () => {
		expect(wrongSetting({ ...city, SMTP_PORT: '0' })).toBe('SMTP_PORT');
		expect(wrongSetting({ ...city, SMTP_PORT: '65536' })).toBe('SMTP_PORT');
		expect(wrongSetting({ ...city, SMTP_PORT: 'mail' })).toBe('SMTP_PORT');
		expect(wrongSetting({ ...city, SMTP_SECURITY: 'ssl' })).toBe('SMTP_SECURITY');
		expect(wrongSetting({ ...city, MAIL_FROM: 'nobody' })).toBe('MAIL_FROM');
	});

	test('keep user and password together', () => {
		expect(readConfiguration({ ...city, SMTP_USER: 'portal', SMTP_PASSWORD: 'geheim' })).toMatchObject({
			value: { mailServer: { user: 'portal', password: 'geheim' } }
		});
	});
});
