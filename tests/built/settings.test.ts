import { describe, expect, test } from 'vitest';
import { citySettings, openBuiltPortal } from './support/portal.ts';

const without = (name: string): Record<string, string> => Object.fromEntries(Object.entries(citySettings).filter(([key]) => key !== name));

describe('a Worker that is not configured', () => {
	test.each(['PUBLIC_ORIGIN', 'SECRET_KEY', 'SMTP_HOST', 'MAIL_FROM'])('answers 503 and names %s', async (name) => {
		const portal = await openBuiltPortal(without(name));
		const answer = await portal.get('/');
		expect(answer.status).toBe(503);
		expect(await answer.text()).toContain(name);
		await portal.close();
	});
	test('refuses local mode under an address that is not loopback', async () => {
		const portal = await openBuiltPortal({ ...citySettings, LOCAL_MODE: 'on' });
		const answer = await portal.get('/');
		expect(answer.status).toBe(503);
		expect(await answer.text()).toContain('LOCAL_MODE');
		await portal.close();
	});
});
