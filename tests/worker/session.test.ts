import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { browserCookieName, browserToken } from '#lib/identity/browser-token.server.ts';
import { endParticipantSession, openParticipantSession } from '#lib/identity/participant-session.server.ts';
import { insertParticipant } from '#lib/identity/participant.store.server.ts';
import { guestOf, recogniseParticipant } from '#lib/identity/recognise-participant.server.ts';
import { runAll } from '#lib/platform/database.server.ts';
import { testContext } from './support/context.ts';
import { BrowserCookies } from './support/cookies.ts';
import { aBrowser, publishedProcedure } from './support/identity.ts';

const context = testContext();

async function aParticipant(slug: string) {
	const procedure = await publishedProcedure(context, slug);
	const id = `participant-${slug}`;
	await runAll(context.database, [
		insertParticipant(context.database, {
			id,
			procedureId: procedure.id,
			stakeholderGroup: 'employee',
			assurance: 'verified',
			createdDay: context.day
		})
	]);
	return { procedure, id };
}

const sessionsOf = async (id: string) =>
	(await env.DB.prepare('SELECT * FROM participant_session WHERE participant_id = ?').bind(id).all()).results;

describe('a session', () => {
	test('is stored as a hash, and its cookie is closed to scripts and other sites', async () => {
		const { procedure, id } = await aParticipant('hash');
		const cookies = new BrowserCookies();
		await openParticipantSession(context, procedure, id, cookies);
		const name = '__Host-teilnahme-hash';
		expect(cookies.options.get(name)).toMatchObject({ path: '/', httpOnly: true, secure: true, sameSite: 'lax' });
		const rows = await sessionsOf(id);
		expect(rows).toHaveLength(1);
		expect(JSON.stringify(rows)).not.toContain(cookies.get(name));
		expect(await recogniseParticipant(context, procedure, cookies)).toEqual({
			kind: 'participant',
			participantId: id,
			procedureId: procedure.id,
			stakeholderGroup: 'employee',
			assurance: 'verified'
		});
	});

	test('ends with the thirtieth day, whatever the time of day it began at', async () => {
		const { procedure, id } = await aParticipant('tage');
		for (const time of ['2026-11-22T06:00:00Z', '2026-11-22T22:30:00Z']) {
			await openParticipantSession(testContext({ now: Date.parse(time) }), procedure, id, new BrowserCookies());
		}
		const cookies = new BrowserCookies();
		await openParticipantSession(context, procedure, id, cookies);
		const ends = Date.parse('2026-12-21T23:00:00Z');
		expect(new Set((await sessionsOf(id)).map((row) => row.expires_at))).toEqual(new Set([ends]));
		expect(await recogniseParticipant(testContext({ now: ends - 1 }), procedure, cookies)).not.toBeNull();
		expect(await recogniseParticipant(testContext({ now: ends }), procedure, cookies)).toBeNull();
	});

	test('ends on the server when somebody signs out: a copied cookie is worth nothing', async () => {
		const { procedure, id } = await aParticipant('abmelden');
		const cookies = new BrowserCookies();
		await openParticipantSession(context, procedure, id, cookies);
		const copied = new BrowserCookies();
		for (const [name, value] of cookies.values) copied.values.set(name, value);
		await endParticipantSession(context, procedure, cookies);
		expect(cookies.values.size).toBe(0);
		expect(await recogniseParticipant(context, procedure, copied)).toBeNull();
		expect(await sessionsOf(id)).toEqual([]);
	});

	test('gets a new id at each sign-in, and the one before ends', async () => {
		const { procedure, id } = await aParticipant('fixierung');
		const cookies = new BrowserCookies();
		cookies.values.set('__Host-teilnahme-fixierung', 'f'.repeat(64));
		await openParticipantSession(context, procedure, id, cookies);
		const first = cookies.get('__Host-teilnahme-fixierung');
		expect(first).not.toBe('f'.repeat(64));
		await openParticipantSession(context, procedure, id, cookies);
		expect(cookies.get('__Host-teilnahme-fixierung')).not.toBe(first);
		expect(await sessionsOf(id)).toHaveLength(1);
	});

	test('opens one procedure and no other', async () => {
		const { procedure, id } = await aParticipant('hier');
		const { procedure: other } = await aParticipant('dort');
		const cookies = new BrowserCookies();
		await openParticipantSession(context, procedure, id, cookies);
		cookies.values.set('__Host-teilnahme-dort', cookies.get('__Host-teilnahme-hier') ?? '');
		expect(await recogniseParticipant(context, other, cookies)).toBeNull();
	});

	test.each(['', 'x', "' OR 1=1 --", 'f'.repeat(63), 'f'.repeat(5000), 'é'.repeat(64)])('a cookie %j opens nothing', async (value) => {
		const procedure = await publishedProcedure(context, `keks-${value.length}-${value.charCodeAt(0) || 0}`);
		const cookies = new BrowserCookies();
		cookies.values.set(`__Host-teilnahme-${procedure.slug}`, value);
		expect(await recogniseParticipant(context, procedure, cookies)).toBeNull();
		await endParticipantSession(context, procedure, cookies);
		expect(cookies.get(`__Host-teilnahme-${procedure.slug}`)).toBeUndefined();
	});
});

describe('a guest', () => {
	test('is the same in one browser and procedure, and somebody else in every other', async () => {
		const [here, there] = [aBrowser(), aBrowser()];
		const guest = await guestOf(context, 'p1', here);
		expect(await guestOf(context, 'p1', here)).toEqual(guest);
		expect(guest).toMatchObject({ assurance: 'guest', stakeholderGroup: 'citizen' });
		expect((await guestOf(context, 'p1', there)).participantId).not.toBe(guest.participantId);
		expect((await guestOf(context, 'p2', here)).participantId).not.toBe(guest.participantId);
	});

	test('is recognised by the cookie of the browser, and nobody without one', async () => {
		const procedure = await publishedProcedure(context, 'gast');
		const cookies = new BrowserCookies();
		expect(await recogniseParticipant(context, procedure, cookies)).toBeNull();
		const token = browserToken(context, cookies);
		expect(token).toBe(browserToken(context, cookies));
		expect(cookies.options.get(browserCookieName)).toEqual({
			path: '/',
			httpOnly: true,
			secure: true,
			sameSite: 'lax',
			maxAge: 180 * 86_400
		});
		expect(await recogniseParticipant(context, procedure, cookies)).toEqual(await guestOf(context, procedure.id, token));
	});

	test('is not made from a token that the portal did not give out', async () => {
		const procedure = await publishedProcedure(context, 'fremd');
		const cookies = new BrowserCookies();
		cookies.values.set(browserCookieName, 'kurz');
		expect(await recogniseParticipant(context, procedure, cookies)).toBeNull();
		expect(browserToken(context, cookies)).toMatch(/^[0-9a-f]{64}$/);
	});
});
