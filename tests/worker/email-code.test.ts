import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { redeemEmailCode } from '#lib/identity/redeem-email-code.server.ts';
import { requestEmailCode } from '#lib/identity/request-email-code.server.ts';
import { testContext, testNow } from './support/context.ts';
import { aBrowser, codeFor, publishedProcedure, refusalOf } from './support/identity.ts';
import { lastCodeTo, mailsTo } from './support/mail.ts';

const context = testContext();
const minute = 60_000;
const at = (offset: number) => testContext({ now: testNow + offset });
const wrong = '22222222';

describe('a code from an e-mail', () => {
	test('is won once among 50 uses at the same moment, for each of 20 codes', { timeout: 60_000 }, async () => {
		const procedure = await publishedProcedure(context, 'einmal');
		const redemptions = await Promise.all(
			Array.from({ length: 20 }, async (_, position) => {
				const browserToken = aBrowser();
				const code = await codeFor(context, procedure, `person${position}@stadt.example`, browserToken);
				return { purpose: 'signIn', procedureId: procedure.id, code, browserToken } as const;
			})
		);
		const results = await Promise.all(
			redemptions.flatMap((redemption) => Array.from({ length: 50 }, () => redeemEmailCode(context, redemption)))
		);
		expect(results.filter(({ ok }) => ok)).toHaveLength(20);
		expect(new Set(results.map(refusalOf))).toEqual(new Set([undefined, 'codeExpired']));
	});

	test('works in the browser that asked for it and in no other', async () => {
		const procedure = await publishedProcedure(context, 'browser');
		const browserToken = aBrowser();
		const code = await codeFor(context, procedure, 'browser@stadt.example', browserToken);
		const redemption = { purpose: 'signIn', procedureId: procedure.id, code } as const;
		expect(refusalOf(await redeemEmailCode(context, { ...redemption, browserToken: aBrowser() }))).toBe('codeWrong');
		expect(await redeemEmailCode(context, { ...redemption, browserToken })).toMatchObject({
			ok: true,
			value: { stakeholderGroup: 'citizen', assurance: 'email', opensSession: true, procedureId: procedure.id }
		});
	});

	test('works for its purpose and procedure alone', async () => {
		const procedure = await publishedProcedure(context, 'zweck');
		const other = await publishedProcedure(context, 'anderes-verfahren');
		const browserToken = aBrowser();
		const code = await codeFor(context, procedure, 'zweck@stadt.example', browserToken);
		const redemption = { procedureId: procedure.id, code, browserToken } as const;
		expect(refusalOf(await redeemEmailCode(context, { ...redemption, purpose: 'publish' }))).toBe('codeWrong');
		expect(refusalOf(await redeemEmailCode(context, { ...redemption, purpose: 'staffSignIn', procedureId: null }))).toBe('codeWrong');
		expect(refusalOf(await redeemEmailCode(context, { ...redemption, purpose: 'signIn', procedureId: other.id }))).toBe('codeWrong');
		expect((await redeemEmailCode(context, { ...redemption, purpose: 'signIn' })).ok).toBe(true);
	});

	test('may be typed with blanks, hyphens and small letters', async () => {
		const procedure = await publishedProcedure(context, 'schreibweise');
		const browserToken = aBrowser();
		const code = await codeFor(context, procedure, 'schreibweise@stadt.example', browserToken);
		expect(code).toMatch(/^\w{4}-\w{4}$/);
		const typed = ` ${code.toLowerCase().replace('-', ' ')} `;
		expect((await redeemEmailCode(context, { purpose: 'signIn', procedureId: procedure.id, code: typed, browserToken })).ok).toBe(true);
	});

	test('is refused after five wrong tries, and the fifth may still be the right one', async () => {
		const procedure = await publishedProcedure(context, 'versuche');
		const redeem = (code: string, browserToken: string) =>
			redeemEmailCode(context, { purpose: 'signIn', procedureId: procedure.id, code, browserToken });
		const patient = aBrowser();
		const code = await codeFor(context, procedure, 'versuche@stadt.example', patient);
		for (let tries = 0; tries < 4; tries += 1) expect(refusalOf(await redeem(wrong, patient))).toBe('codeWrong');
		expect((await redeem(code, patient)).ok).toBe(true);

		const guesser = aBrowser();
		const other = await codeFor(context, procedure, 'raten@stadt.example', guesser);
		const guesses = await Promise.all(Array.from({ length: 20 }, () => redeem(wrong, guesser)));
		expect(guesses.map(refusalOf).filter((refused) => refused === 'codeWrong')).toHaveLength(4);
		expect(refusalOf(await redeem(other, guesser))).toBe('codeTriesExhausted');
	});

	test('asks for something to be typed', async () => {
		const redemption = { purpose: 'signIn', procedureId: 'egal', code: ' - ', browserToken: aBrowser() } as const;
		expect(await redeemEmailCode(context, redemption)).toEqual({ ok: false, refusals: [{ code: 'fieldRequired', field: 'code' }] });
	});

	test('signs in for 10 minutes; one to publish works for 48 hours and signs in for 10 minutes', async () => {
		const procedure = await publishedProcedure(context, 'dauer');
		const redeem = async (purpose: 'signIn' | 'publish', after: number) => {
			const browserToken = aBrowser();
			const email = `dauer-${purpose}-${after}@stadt.example`;
			const code = await codeFor(context, procedure, email, browserToken, purpose);
			return redeemEmailCode(at(after), { purpose, procedureId: procedure.id, code, browserToken });
		};
		expect((await redeem('signIn', 10 * minute - 1)).ok).toBe(true);
		expect(refusalOf(await redeem('signIn', 10 * minute))).toBe('codeExpired');
		expect(await redeem('publish', 10 * minute - 1)).toMatchObject({ ok: true, value: { opensSession: true } });
		expect(await redeem('publish', 48 * 60 * minute - 1)).toMatchObject({ ok: true, value: { opensSession: false } });
		expect(refusalOf(await redeem('publish', 48 * 60 * minute))).toBe('codeExpired');
	});

	test('ends when a newer one is sent, for the same address alone', async () => {
		const procedure = await publishedProcedure(context, 'neuer');
		const browserToken = aBrowser();
		const older = await codeFor(context, procedure, 'neuer@stadt.example', browserToken);
		const otherAddress = await codeFor(context, procedure, 'andere@stadt.example', browserToken);
		const newer = await codeFor(at(1), procedure, 'neuer+tag@stadt.example', browserToken);
		const redeem = (code: string) => redeemEmailCode(at(2), { purpose: 'signIn', procedureId: procedure.id, code, browserToken });
		expect(refusalOf(await redeem(older))).toBe('codeExpired');
		expect((await redeem(newer)).ok).toBe(true);
		expect((await redeem(otherAddress)).ok).toBe(true);
	});
});

describe('asking for a code', () => {
	const ask =
		(email: string, changes: object = {}) =>
		async () =>
			requestEmailCode(context, {
				purpose: 'signIn',
				procedure: await publishedProcedure(context, `fragen-${Math.random()}`),
				email,
				group: 'citizen',
				browserToken: aBrowser(),
				locale: 'de',
				...changes
			});

	test('needs an address, a known group and, but for residents, an invitation', async () => {
		expect(refusalOf(await ask('keine Adresse')())).toBe('invalidEmail');
		expect(refusalOf(await ask('')())).toBe('fieldRequired');
		expect(refusalOf(await ask('a@stadt.example', { group: 'alien' })())).toBe('unknownValue');
		expect(refusalOf(await ask('a@stadt.example', { group: 'politician' })())).toBe('groupNotAdmitted');
	});

	test('sends three mails an hour to one mailbox, however it is spelt and whoever asks', async () => {
		const procedure = await publishedProcedure(context, 'postfach');
		const spellings = ['post@stadt.example', 'Post@Stadt.example', 'post+a@stadt.example', 'post+b@stadt.example'];
		const requests = spellings.flatMap((email) => [email, email]);
		const asked = await Promise.all(
			requests.map((email) =>
				requestEmailCode(context, { purpose: 'signIn', procedure, email, group: 'citizen', browserToken: aBrowser(), locale: 'de' })
			)
		);
		expect(asked.filter(({ ok }) => ok)).toHaveLength(3);
		expect(asked.map(refusalOf).filter((refused) => refused === 'tooManyRequests')).toHaveLength(5);
		expect((await Promise.all(spellings.map((email) => mailsTo(context, email)))).flat()).toHaveLength(3);
		const nextHour = at(60 * minute);
		expect(await codeFor(nextHour, procedure, 'post@stadt.example', aBrowser())).not.toBe('');
	});

	test('sends ten mails an hour for one browser', async () => {
		const procedure = await publishedProcedure(context, 'viele-adressen');
		const browserToken = aBrowser();
		const asked = await Promise.all(
			Array.from({ length: 15 }, (_, position) =>
				requestEmailCode(context, {
					purpose: 'signIn',
					procedure,
					email: `viele${position}@stadt.example`,
					group: 'citizen',
					browserToken,
					locale: 'de'
				})
			)
		);
		expect(asked.filter(({ ok }) => ok)).toHaveLength(10);
	});

	test('leaves neither address nor code readable in any row', async () => {
		const procedure = await publishedProcedure(context, 'versiegelt');
		const browserToken = aBrowser();
		const code = await codeFor(context, procedure, 'kanarienvogel@stadt.example', browserToken);
		const stored = await env.DB.batch([
			env.DB.prepare('SELECT * FROM email_code'),
			env.DB.prepare('SELECT * FROM outbox'),
			env.DB.prepare('SELECT * FROM attempt')
		]);
		const text = JSON.stringify(stored.map(({ results }) => results));
		for (const secret of ['kanarienvogel', code, code.replace('-', ''), browserToken]) expect(text).not.toContain(secret);
	});

	test('writes the mail in the language of the page, with the way back and no text of strangers', async () => {
		const procedure = await publishedProcedure(context, 'sprache');
		const request = { purpose: 'signIn', procedure, group: 'citizen', browserToken: aBrowser() } as const;
		await requestEmailCode(context, { ...request, email: 'english@stadt.example', locale: 'en' });
		const [mail] = await mailsTo(context, 'english@stadt.example');
		expect(mail).toMatchObject({ locale: 'en', values: { procedure: 'Trial', path: '/en/verfahren/sprache/anmelden' }, state: 'kept' });
		expect(await lastCodeTo(context, 'english@stadt.example')).toMatch(/^\w{4}-\w{4}$/);
	});
});
