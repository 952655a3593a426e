import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import type { StaffActor } from '#lib/access/actor.ts';
import { auditEvents } from '#lib/audit/audit-event.store.server.ts';
import { addStaff, makeFirstAdmin } from '#lib/identity/add-staff.server.ts';
import { disableStaff, grantRole, revokeRole } from '#lib/identity/change-staff.server.ts';
import { requestEmailCode } from '#lib/identity/request-email-code.server.ts';
import { signInStaff } from '#lib/identity/sign-in-staff.server.ts';
import { endStaffSession, openStaffSession, recogniseStaff } from '#lib/identity/staff-session.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { testContext, testNow } from './support/context.ts';
import { BrowserCookies } from './support/cookies.ts';
import { aBrowser, refusalOf, theAdmin } from './support/identity.ts';
import { lastCodeTo, mailsTo } from './support/mail.ts';

const context = testContext();
const hour = 3_600_000;
const admin = await theAdmin(context);

async function aColleague(name: string, role = 'moderator'): Promise<string> {
	const added = await addStaff(context, { email: `${name}@stadt.example`, label: name, role, actor: admin });
	if (!added.ok) throw new Error(refusalOf(added));
	return added.value.staffId;
}

async function signedIn(staffId: string): Promise<BrowserCookies> {
	const cookies = new BrowserCookies();
	await openStaffSession(context, staffId, cookies);
	return cookies;
}

const askForCode = (email: string, browserToken: string) =>
	requestEmailCode(context, { purpose: 'staffSignIn', procedure: null, email, group: '', browserToken, locale: 'de' });

describe('staff accounts', () => {
	test('begin with one admin, made once', async () => {
		expect(admin.roles).toEqual(['admin']);
		const again = await Promise.all(
			Array.from({ length: 5 }, (_, position) => makeFirstAdmin(context, { email: `zweite${position}@stadt.example`, label: 'Z' }))
		);
		expect(again.map(refusalOf)).toEqual(Array.from({ length: 5 }, () => 'alreadyDone'));
		const first = (await ask(context.database, auditEvents(context.database, 100))).filter(({ actor }) => actor === 'system');
		expect(first.map(({ action }) => action)).toEqual(['roleGranted', 'staffAdded']);
	});

	test('are added with an address that is stored sealed, once per mailbox', async () => {
		const staffId = await aColleague('neu');
		expect(refusalOf(await addStaff(context, { email: 'NEU+x@stadt.example', label: 'Neu', role: 'editor', actor: admin }))).toBe(
			'alreadyDone'
		);
		const { results } = await env.DB.prepare('SELECT * FROM staff WHERE id = ?').bind(staffId).all();
		expect(JSON.stringify(results)).not.toContain('neu@');
	});

	test('are refused with everything that is wrong at once', async () => {
		expect(await addStaff(context, { email: 'x', label: '', role: 'king', actor: admin })).toMatchObject({
			refusals: [
				{ code: 'invalidEmail', field: 'email' },
				{ code: 'fieldRequired', field: 'label' },
				{ code: 'unknownValue', field: 'role' }
			]
		});
	});
});

describe('signing in as staff', () => {
	test('takes a code from the mailbox, ends after eight hours and is logged', async () => {
		const staffId = await aColleague('anmeldung');
		const [browserToken, cookies] = [aBrowser(), new BrowserCookies()];
		await askForCode('anmeldung@stadt.example', browserToken);
		const code = await lastCodeTo(context, 'anmeldung@stadt.example');
		expect(refusalOf(await signInStaff(context, { code, browserToken: aBrowser() }, cookies))).toBe('codeWrong');
		expect(await signInStaff(context, { code, browserToken }, cookies)).toMatchObject({ ok: true, value: { staffId } });
		expect(cookies.options.get('__Host-verwaltung')).toEqual({
			path: '/',
			httpOnly: true,
			secure: true,
			sameSite: 'lax',
			maxAge: 8 * 3600
		});
		expect(await recogniseStaff(testContext({ now: testNow + 8 * hour - 1 }), cookies)).toMatchObject({ staffId });
		expect(await recogniseStaff(testContext({ now: testNow + 8 * hour }), cookies)).toBeNull();
		const [entry] = await ask(context.database, auditEvents(context.database, 1));
		expect(entry).toMatchObject({ action: 'staffSignedIn', actor: staffId, details: {} });
		await endStaffSession(context, cookies);
		expect(await recogniseStaff(context, cookies)).toBeNull();
	});

	test('gives nothing away: an unknown address gets the same answer and the same rows, and no mail', async () => {
		await aColleague('bekannt');
		const rowsOf = async () => {
			const tables = ['email_code', 'outbox', 'attempt'];
			const counted = await env.DB.batch<{ n: number }>(tables.map((table) => env.DB.prepare(`SELECT count(*) AS n FROM ${table}`)));
			return counted.map(({ results }) => results[0]?.n ?? 0);
		};
		const before = await rowsOf();
		const known = await askForCode('bekannt@stadt.example', aBrowser());
		const between = await rowsOf();
		const unknown = await askForCode('fremd@stadt.example', aBrowser());
		const after = await rowsOf();
		expect(unknown).toEqual(known);
		expect(after.map((n, table) => n - (between[table] ?? 0))).toEqual(between.map((n, table) => n - (before[table] ?? 0)));
		expect(await mailsTo(context, 'bekannt@stadt.example')).toMatchObject([{ state: 'kept' }]);
		expect(await mailsTo(context, 'fremd@stadt.example')).toMatchObject([{ state: 'withheld' }]);
	});

	test('a code for nobody opens nothing, even if it were guessed', async () => {
		const browserToken = aBrowser();
		await askForCode('niemand@stadt.example', browserToken);
		const code = await lastCodeTo(context, 'niemand@stadt.example');
		const cookies = new BrowserCookies();
		expect(refusalOf(await signInStaff(context, { code, browserToken }, cookies))).toBe('codeWrong');
		expect(cookies.values.size).toBe(0);
	});
});

describe('roles', () => {
	const of = (cookies: BrowserCookies): Promise<StaffActor | null> => recogniseStaff(context, cookies);

	test('hold from the next request on, and end with it', async () => {
		const staffId = await aColleague('rollen');
		const cookies = await signedIn(staffId);
		expect((await of(cookies))?.roles).toEqual(['moderator']);
		expect((await grantRole(context, { staffId, role: 'analyst', actor: admin })).ok).toBe(true);
		expect([...((await of(cookies))?.roles ?? [])].sort()).toEqual(['analyst', 'moderator']);
		expect((await revokeRole(context, { staffId, role: 'moderator', actor: admin })).ok).toBe(true);
		expect(await of(cookies)).toBeNull();
		expect((await of(await signedIn(staffId)))?.roles).toEqual(['analyst']);
	});

	test('are granted and revoked once, and only if they exist', async () => {
		const staffId = await aColleague('einmalig');
		const change = { staffId, role: 'editor', actor: admin };
		expect((await grantRole(context, change)).ok).toBe(true);
		expect(refusalOf(await grantRole(context, change))).toBe('alreadyDone');
		expect((await revokeRole(context, change)).ok).toBe(true);
		expect(refusalOf(await revokeRole(context, change))).toBe('alreadyDone');
		expect(refusalOf(await grantRole(context, { ...change, role: 'king' }))).toBe('unknownValue');
		expect(refusalOf(await revokeRole(context, { ...change, role: 'king' }))).toBe('unknownValue');
		expect(refusalOf(await grantRole(context, { ...change, staffId: 'niemand' }))).toBe('alreadyDone');
		const logged = (await ask(context.database, auditEvents(context.database, 100))).filter(({ subjectId }) => subjectId === staffId);
		expect(logged.map(({ action, details }) => [action, details.role])).toEqual([
			['roleRevoked', 'editor'],
			['roleGranted', 'editor'],
			['roleGranted', 'moderator'],
			['staffAdded', undefined]
		]);
	});

	test('a disabled account ends at the next request and gets no code any more', async () => {
		const staffId = await aColleague('weg');
		const cookies = await signedIn(staffId);
		expect((await disableStaff(context, { staffId, actor: admin })).ok).toBe(true);
		expect(await of(cookies)).toBeNull();
		expect(await of(await signedIn(staffId))).toBeNull();
		expect(refusalOf(await disableStaff(context, { staffId, actor: admin }))).toBe('alreadyDone');
		expect(refusalOf(await grantRole(context, { staffId, role: 'editor', actor: admin }))).toBe('alreadyDone');
		await askForCode('weg@stadt.example', aBrowser());
		expect(await mailsTo(context, 'weg@stadt.example')).toMatchObject([{ state: 'withheld' }]);
	});

	test('somebody is always left to manage staff, also when two admins remove each other at once', async () => {
		expect(refusalOf(await revokeRole(context, { staffId: admin.staffId, role: 'admin', actor: admin }))).toBe('lastAdmin');
		expect(refusalOf(await disableStaff(context, { staffId: admin.staffId, actor: admin }))).toBe('lastAdmin');
		const second = await aColleague('zweite-admin', 'admin');
		const results = await Promise.all([
			revokeRole(context, { staffId: admin.staffId, role: 'admin', actor: admin }),
			disableStaff(context, { staffId: second, actor: admin })
		]);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
		expect(results.map(refusalOf)).toContain('lastAdmin');
	});
});

test('the audit log can be read page by page and not be changed', async () => {
	const newest = await ask(context.database, auditEvents(context.database, 2));
	const next = await ask(context.database, auditEvents(context.database, 2, newest.at(-1)?.sequence));
	expect(newest).toHaveLength(2);
	expect(next[0]?.sequence).toBeLessThan(newest[1]?.sequence ?? 0);
	await expect(env.DB.prepare('UPDATE audit_event SET actor = ?').bind('x').run()).rejects.toThrow('append-only');
	await expect(env.DB.prepare('DELETE FROM audit_event').run()).rejects.toThrow('append-only');
});
