import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { openStaffSession } from '#lib/identity/staff-session.server.ts';
import { doDueWork } from '../../src/worker/due-work.ts';
import { testContext, testNow } from './support/context.ts';
import { BrowserCookies } from './support/cookies.ts';
import { aBrowser, codeFor, publishedProcedure, theAdmin } from './support/identity.ts';

const context = testContext();
const rowsIn = async (table: string) => (await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<{ n: number }>())?.n;

test('what is over is deleted by the cron and not before', async () => {
	const procedure = await publishedProcedure(context, 'aufraeumen');
	await codeFor(context, procedure, 'alt@stadt.example', aBrowser());
	await openStaffSession(context, (await theAdmin(context)).staffId, new BrowserCookies());

	expect(await doDueWork(testContext({ now: testNow + 60_000 }))).toEqual([]);
	expect([await rowsIn('email_code'), await rowsIn('staff_session'), await rowsIn('outbox')]).toEqual([1, 1, 1]);
	expect(await rowsIn('attempt')).toBeGreaterThan(0);

	expect(await doDueWork(testContext({ now: testNow + 8 * 86_400_000 }))).toEqual([]);
	for (const table of ['email_code', 'staff_session', 'outbox', 'attempt']) expect(await rowsIn(table)).toBe(0);
});
