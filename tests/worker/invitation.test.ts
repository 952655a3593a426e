import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { checkInvitationCode } from '#lib/identity/check-invitation-code.server.ts';
import { createInvitation, createOneTimeCodes, type CreatedCodes } from '#lib/identity/create-invitation.server.ts';
import { invitationBatches } from '#lib/identity/invitation.store.server.ts';
import { insertCredential, insertParticipant } from '#lib/identity/participant.store.server.ts';
import { redeemEmailCode } from '#lib/identity/redeem-email-code.server.ts';
import { redeemOneTimeCode } from '#lib/identity/redeem-one-time-code.server.ts';
import { requestEmailCode } from '#lib/identity/request-email-code.server.ts';
import { revokeInvitation } from '#lib/identity/revoke-invitation.server.ts';
import { ask, runAll } from '#lib/platform/database.server.ts';
import { newId, newSecretCode } from '#lib/platform/id.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { testContext, testNow } from './support/context.ts';
import { aBrowser, publishedProcedure, refusalOf } from './support/identity.ts';
import { lastCodeTo } from './support/mail.ts';

const context = testContext();
const actor = { kind: 'staff', staffId: 'staff', label: 'S', roles: ['admin'] } as const;
const hour = 3_600_000;
const lastDay = '2026-12-13';
// Hundreds of requests at once: on a busy machine they take their time.
const manyAtOnce = { timeout: 60_000 };

const aKey = () => newId(context.random);

async function printedCodes(procedure: Procedure, count: number): Promise<CreatedCodes> {
	const made = await createOneTimeCodes(context, {
		procedure,
		form: { label: 'Bauhof', count: String(count), lastDay, key: aKey() },
		actor
	});
	if (!made.ok) throw new Error(refusalOf(made));
	return made.value;
}

async function invitation(procedure: Procedure, quota: number): Promise<CreatedCodes> {
	const made = await createInvitation(context, {
		procedure,
		form: { label: 'Ratsfraktionen', group: 'politician', quota: String(quota), lastDay, key: aKey() },
		actor
	});
	if (!made.ok) throw new Error(refusalOf(made));
	return made.value;
}

/** From the typed invitation to the typed code of the e-mail. */
async function comeInvited(procedure: Procedure, code: string, email: string, now = context) {
	const browserToken = aBrowser();
	const checked = await checkInvitationCode(now, { procedureId: procedure.id, code, browserToken });
	if (!checked.ok) return checked;
	const { id, stakeholderGroup } = checked.value;
	const request = { purpose: 'signIn', procedure, email, group: stakeholderGroup, invitationId: id, browserToken, locale: 'de' } as const;
	const asked = await requestEmailCode(now, request);
	if (!asked.ok) return asked;
	const mailCode = await lastCodeTo(now, email);
	return redeemEmailCode(now, { purpose: 'signIn', procedureId: procedure.id, code: mailCode, browserToken });
}

const usesOf = async (procedure: Procedure) => (await ask(context.database, invitationBatches(context.database, procedure.id)))[0]?.used;

describe('printed codes', () => {
	test('carry 80 bits, are stored as hashes alone and are made once however often the form is sent', manyAtOnce, async () => {
		const procedure = await publishedProcedure(context, 'druck');
		const form = { label: 'Bauhof', count: '500', lastDay, key: aKey() };
		const made = await Promise.all(Array.from({ length: 3 }, () => createOneTimeCodes(context, { procedure, form, actor })));
		expect(made.map(refusalOf).filter((refused) => refused === 'alreadyDone')).toHaveLength(2);
		const codes = made.flatMap((result) => (result.ok ? result.value.codes : []));
		expect(new Set(codes).size).toBe(500);
		for (const code of codes) expect(Math.log2(30) * code.length).toBeGreaterThanOrEqual(80);
		const { results } = await env.DB.prepare('SELECT * FROM invitation WHERE procedure_id = ?').bind(procedure.id).all();
		expect(results).toHaveLength(500);
		const stored = JSON.stringify(results);
		for (const code of codes.slice(0, 20)) expect(stored).not.toContain(code);
		const logged = await env.DB.prepare('SELECT * FROM audit_event WHERE subject_id = ?').bind(form.key).all();
		expect(logged.results).toHaveLength(1);
	});

	test('make an employee once, however many use one at the same moment', manyAtOnce, async () => {
		const procedure = await publishedProcedure(context, 'einmalcode');
		const { codes } = await printedCodes(procedure, 2);
		const code = codes[0] ?? '';
		const results = await Promise.all(
			Array.from({ length: 40 }, () => redeemOneTimeCode(context, { procedureId: procedure.id, code, browserToken: aBrowser() }))
		);
		expect(results.filter(({ ok }) => ok)).toHaveLength(1);
		expect(new Set(results.map(refusalOf))).toEqual(new Set([undefined, 'invitationExhausted']));
		const { results: people } = await env.DB.prepare('SELECT * FROM participant WHERE procedure_id = ?').bind(procedure.id).all();
		expect(people).toHaveLength(1);
		expect(people[0]).toMatchObject({ stakeholder_group: 'employee', assurance: 'verified', created_day: '2026-11-22' });
		expect(await usesOf(procedure)).toBe(1);
	});

	test('can be sent again from the same browser, because an answer may be lost on the way', async () => {
		const procedure = await publishedProcedure(context, 'verloren');
		const { codes } = await printedCodes(procedure, 1);
		const check = { procedureId: procedure.id, code: codes[0] ?? '', browserToken: aBrowser() };
		const first = await redeemOneTimeCode(context, check);
		expect(first.ok).toBe(true);
		expect(await redeemOneTimeCode(context, { ...check, code: check.code.toLowerCase() })).toEqual(first);
		expect(refusalOf(await redeemOneTimeCode(context, { ...check, browserToken: aBrowser() }))).toBe('invitationExhausted');
	});

	test('leave nothing that leads from the code to the person', async () => {
		const procedure = await publishedProcedure(context, 'unverknuepft');
		const { codes, batchId } = await printedCodes(procedure, 3);
		const made = await redeemOneTimeCode(context, { procedureId: procedure.id, code: codes[1] ?? '', browserToken: aBrowser() });
		const participantId = made.ok ? made.value.participantId : '';
		expect(participantId).not.toBe('');
		for (const table of ['invitation', 'attempt', 'credential', 'audit_event', 'email_code', 'outbox', 'contact']) {
			const { results } = await env.DB.prepare(`SELECT * FROM ${table}`).all();
			expect(JSON.stringify(results)).not.toContain(participantId);
		}
		const { results } = await env.DB.prepare('SELECT * FROM participant WHERE id = ?').bind(participantId).all();
		const text = JSON.stringify(results);
		for (const trace of [batchId, codes[1] ?? '', `${testNow}`]) expect(text).not.toContain(trace);
	});

	test('are no way in for a code that wants an e-mail as well', async () => {
		const procedure = await publishedProcedure(context, 'falscher-weg');
		const { codes } = await invitation(procedure, 5);
		const check = { procedureId: procedure.id, code: codes[0] ?? '', browserToken: aBrowser() };
		expect(refusalOf(await redeemOneTimeCode(context, check))).toBe('invitationUnknown');
		expect(await usesOf(procedure)).toBe(0);
	});

	test('belong to one procedure', async () => {
		const procedure = await publishedProcedure(context, 'eigenes');
		const other = await publishedProcedure(context, 'fremdes');
		const { codes } = await printedCodes(procedure, 1);
		const check = { procedureId: other.id, code: codes[0] ?? '', browserToken: aBrowser() };
		expect(refusalOf(await redeemOneTimeCode(context, check))).toBe('invitationUnknown');
	});

	test('end with their last day and when they are revoked', async () => {
		const procedure = await publishedProcedure(context, 'ende');
		const { codes, batchId, expiresAt } = await printedCodes(procedure, 2);
		const check = { procedureId: procedure.id, code: codes[0] ?? '', browserToken: aBrowser() };
		expect(expiresAt).toBe(Date.parse('2026-12-13T23:00:00Z'));
		expect(refusalOf(await redeemOneTimeCode(testContext({ now: expiresAt }), check))).toBe('invitationExpired');
		const revocation = { procedureId: procedure.id, batchId, actor };
		expect(await revokeInvitation(context, revocation)).toEqual({ ok: true, value: { revoked: 2 } });
		expect(refusalOf(await revokeInvitation(context, revocation))).toBe('alreadyDone');
		expect(refusalOf(await redeemOneTimeCode(context, check))).toBe('invitationExpired');
	});
});

describe('an invitation', () => {
	test('admits as many as its quota, however many come at the same moment', manyAtOnce, async () => {
		const procedure = await publishedProcedure(context, 'kontingent');
		const { codes } = await invitation(procedure, 3);
		const results = await Promise.all(
			Array.from({ length: 12 }, (_, position) => comeInvited(procedure, codes[0] ?? '', `rat${position}@stadt.example`))
		);
		const admitted = results.flatMap((result) => (result.ok ? [result.value] : []));
		expect(admitted).toHaveLength(3);
		for (const redeemed of admitted) expect(redeemed).toMatchObject({ stakeholderGroup: 'politician', assurance: 'verified' });
		expect(new Set(results.map(refusalOf))).toEqual(new Set([undefined, 'invitationExhausted']));
		expect(await usesOf(procedure)).toBe(3);
	});

	test('is not used up by somebody who signs in again with it', async () => {
		const procedure = await publishedProcedure(context, 'wiederkehr');
		const { codes } = await invitation(procedure, 2);
		const first = await comeInvited(procedure, codes[0] ?? '', 'wieder@stadt.example');
		const subjectHash = first.ok ? first.value.subjectHash : '';
		const id = newId(context.random);
		const row = { id, procedureId: procedure.id, stakeholderGroup: 'politician', assurance: 'verified', createdDay: context.day };
		await runAll(context.database, [
			insertParticipant(context.database, row),
			insertCredential(context.database, { procedureId: procedure.id, kind: 'email', subjectHash, participantId: id })
		]);
		const later = testContext({ now: testNow + 1 });
		expect((await comeInvited(procedure, codes[0] ?? '', 'wieder@stadt.example', later)).ok).toBe(true);
		expect(await usesOf(procedure)).toBe(1);
	});

	test('says whether it is unknown, over or used up', async () => {
		const procedure = await publishedProcedure(context, 'auskunft');
		const { codes, expiresAt } = await invitation(procedure, 1);
		const check = { procedureId: procedure.id, code: codes[0] ?? '', browserToken: aBrowser() };
		expect(refusalOf(await checkInvitationCode(context, { ...check, code: newSecretCode(context.random) }))).toBe('invitationUnknown');
		expect(refusalOf(await checkInvitationCode(context, { ...check, code: '-' }))).toBe('fieldRequired');
		expect(refusalOf(await checkInvitationCode(testContext({ now: expiresAt }), check))).toBe('invitationExpired');
		await comeInvited(procedure, check.code, 'allein@stadt.example');
		expect(refusalOf(await checkInvitationCode(context, check))).toBe('invitationExhausted');
	});

	test('is refused with everything that is wrong at once', async () => {
		const procedure = await publishedProcedure(context, 'formular');
		const form = { label: ' ', group: 'politician', quota: '0', lastDay: '2020-01-01', key: aKey() };
		const refused = await createInvitation(context, { procedure, form, actor });
		expect(refused).toMatchObject({
			refusals: [
				{ code: 'fieldRequired', field: 'label' },
				{ code: 'unknownValue', field: 'quota' },
				{ code: 'unknownValue', field: 'lastDay' }
			]
		});
		const good = { ...form, label: 'L', quota: '1', lastDay };
		expect(refusalOf(await createInvitation(context, { procedure, form: { ...good, group: 'employee' }, actor }))).toBe('unknownValue');
		expect(refusalOf(await createInvitation(context, { procedure, form: { ...good, key: 'x' }, actor }))).toBe('keyMissing');
		expect(refusalOf(await createInvitation(context, { procedure, form: { ...good, label: 'a'.repeat(200) }, actor }))).toBe('tooLong');
		const closed = { ...procedure, admittedGroups: [] };
		expect(refusalOf(await createInvitation(context, { procedure: closed, form: good, actor }))).toBe('groupNotAdmitted');
	});
});

describe('guessing codes', () => {
	const guess = (procedure: Procedure, browserToken: string, now = context) =>
		redeemOneTimeCode(now, { procedureId: procedure.id, code: newSecretCode(context.random), browserToken });

	test('stops after ten wrong ones an hour from one browser, even sent all at once', manyAtOnce, async () => {
		const procedure = await publishedProcedure(context, 'raten');
		const { codes } = await printedCodes(procedure, 1);
		const browserToken = aBrowser();
		const guesses = await Promise.all(Array.from({ length: 30 }, () => guess(procedure, browserToken)));
		expect(guesses.map(refusalOf).filter((refused) => refused === 'invitationUnknown')).toHaveLength(10);
		const check = { procedureId: procedure.id, code: codes[0] ?? '', browserToken };
		expect(refusalOf(await redeemOneTimeCode(context, check))).toBe('tooManyRequests');
		expect((await redeemOneTimeCode(testContext({ now: testNow + hour }), check)).ok).toBe(true);
	});

	test('stops after two hundred an hour in one procedure, from however many browsers', manyAtOnce, async () => {
		const procedure = await publishedProcedure(context, 'viele-raten');
		const guesses = await Promise.all(Array.from({ length: 230 }, () => guess(procedure, aBrowser())));
		expect(guesses.map(refusalOf).filter((refused) => refused === 'invitationUnknown')).toHaveLength(200);
		expect(refusalOf(await guess(procedure, aBrowser()))).toBe('tooManyRequests');
	});

	test('right ones do not count', manyAtOnce, async () => {
		const procedure = await publishedProcedure(context, 'schulung');
		const { codes } = await printedCodes(procedure, 25);
		const browserToken = aBrowser();
		for (const code of codes) expect((await redeemOneTimeCode(context, { procedureId: procedure.id, code, browserToken })).ok).toBe(true);
	});
});
