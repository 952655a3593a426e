import { describe, expect, test } from 'vitest';
import { contributionStates } from '#lib/contribution/contribution-state.ts';
import { addDays, startOfDay } from '#lib/platform/calendar.ts';
import { testContext } from '../support/context.ts';
import { BrowserCookies } from '../support/cookies.ts';
import { rows } from '../support/participation.ts';
import { answerOf, aReadableProcedure, fieldsOf, problemOf, send, signedIn, type Sent } from './support.ts';

const rating = (slug: string, code = 'Z1.1', criterion = 'agreement') => `/procedures/${slug}/passages/${code}/ratings/${criterion}`;
const comments = (slug: string, code = 'Z1.1') => `/procedures/${slug}/passages/${code}/contributions`;
const aText = { stance: 'proposal', text: 'Bitte früher.', termsAccepted: true };
const key = (value: string) => ({ 'Idempotency-Key': `schluessel-${value}` });

describe('rating through the API', () => {
	test('a value replaces the one before, and taking it back leaves none', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-werten');
		const { cookies } = await signedIn(context, procedure);
		const put = async (value: unknown, name: string) =>
			answerOf('putRating', await send(context, rating('api-werten'), { method: 'PUT', json: { value }, headers: key(name), cookies }));
		expect(await put(4, 'a')).toEqual({ code: 'Z1.1', criterion: 'agreement', value: 4, former: null });
		expect(await put('dontKnow', 'b')).toMatchObject({ value: 'dontKnow', former: 4 });
		const back = await send(context, rating('api-werten'), { method: 'DELETE', headers: key('c'), cookies });
		expect(answerOf('deleteRating', back)).toMatchObject({ value: null, former: 'dontKnow' });
		expect(await rows('SELECT value FROM rating WHERE procedure_id = ?', procedure.id)).toEqual([]);
	});

	test('whatever is no rating of this passage is refused with its own code', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-wertlos');
		const { cookies } = await signedIn(context, procedure);
		const put = async (path: string, sent: Sent) => problemOf(await send(context, path, { method: 'PUT', cookies, ...sent }));
		const headers = key('eins');
		for (const value of [6, 0, '3.5', null, 'weiß nicht', [1], undefined]) {
			expect(await put(rating('api-wertlos'), { json: { value }, headers })).toBe('ratingOutOfRange');
		}
		expect(await put(rating('api-wertlos', 'A1'), { json: { value: 1 }, headers })).toBe('passageNotRatable');
		expect(await put(rating('api-wertlos', 'Z7.7'), { json: { value: 1 }, headers })).toBe('notFound');
		expect(await put(rating('api-wertlos', 'Z1.1', 'beauty'), { json: { value: 1 }, headers })).toBe('notFound');
		expect(await put(rating('nichts'), { json: { value: 1 }, headers })).toBe('notFound');
		expect(await put(rating('api-wertlos'), { json: { value: 1 } })).toBe('keyMissing');
		expect(await put(rating('api-wertlos'), { json: { value: 1 }, headers: { 'Idempotency-Key': 'kurz' } })).toBe('keyMissing');
		expect(await rows('SELECT value FROM rating WHERE procedure_id = ?', procedure.id)).toEqual([]);
	});

	test('only somebody signed in to this very procedure may write', async () => {
		const context = testContext();
		await aReadableProcedure(context, 'api-eigenes');
		const other = await aReadableProcedure(context, 'api-anderes');
		const { cookies } = await signedIn(context, other);
		const session = [...cookies.values.values()][0] ?? '';
		const borrowed = new BrowserCookies();
		borrowed.values.set('__Host-teilnahme-api-eigenes', session);
		const guest = new BrowserCookies();
		guest.values.set('__Host-browser', 'a'.repeat(64));
		for (const browser of [new BrowserCookies(), cookies, borrowed, guest]) {
			const got = await send(context, rating('api-eigenes'), { method: 'PUT', json: { value: 3 }, headers: key('x'), cookies: browser });
			expect(problemOf(got)).toBe('notSignedIn');
		}
	});

	test('a group that is not asked, or not sure enough, is refused', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-gefragt');
		const employer = await signedIn(context, procedure, 'employer');
		const politician = await signedIn(context, procedure, 'politician');
		await rows("DELETE FROM admitted_group WHERE procedure_id = ? AND stakeholder_group = 'employer'", procedure.id);
		await rows("UPDATE participant SET assurance = 'email' WHERE id = ?", politician.actor.participantId);
		const as = async (cookies: BrowserCookies) =>
			problemOf(await send(context, rating('api-gefragt'), { method: 'PUT', json: { value: 3 }, headers: key('y'), cookies }));
		expect(await as(employer.cookies)).toBe('groupNotAdmitted');
		expect(await as(politician.cookies)).toBe('assuranceTooLow');
	});
});

describe('commenting through the API', () => {
	test('a comment is public at once, and the same request again gives the same receipt', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-kommentar');
		const { cookies } = await signedIn(context, procedure);
		const post = async () => send(context, comments('api-kommentar'), { method: 'POST', json: aText, headers: key('eins'), cookies });
		const first = answerOf('postContribution', await post());
		expect(first).toMatchObject({ state: 'public', expiresAt: null });
		expect(contributionStates).toContain(first.state);
		expect(answerOf('postContribution', await post())).toEqual(first);
		const other = await send(context, comments('api-kommentar'), {
			method: 'POST',
			json: { ...aText, text: 'Etwas anderes.' },
			headers: key('eins'),
			cookies
		});
		expect(problemOf(other)).toBe('keyReused');
		expect(await rows('SELECT id FROM contribution WHERE procedure_id = ?', procedure.id)).toHaveLength(1);
	});

	test('the draft as a whole can be commented on', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-ganzes');
		const { cookies } = await signedIn(context, procedure);
		const sent = { method: 'POST', json: aText, headers: key('ganz'), cookies };
		answerOf('postContributionOnDraft', await send(context, '/procedures/api-ganzes/contributions', sent));
		expect(await rows('SELECT target_kind FROM contribution WHERE procedure_id = ?', procedure.id)).toEqual([{ target_kind: 'draft' }]);
	});

	test('what cannot be taken is refused with its field and its code', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-abgelehnt');
		const { cookies } = await signedIn(context, procedure);
		const refused = async (change: Record<string, unknown>) => {
			const got = await send(context, comments('api-abgelehnt'), {
				method: 'POST',
				json: { ...aText, ...change },
				headers: key('z'),
				cookies
			});
			problemOf(got);
			return fieldsOf(got);
		};
		expect(await refused({ text: '' })).toEqual(['text fieldRequired']);
		expect(await refused({ text: undefined })).toEqual(['text fieldRequired']);
		expect(await refused({ text: 'x'.repeat(4001) })).toEqual(['text tooLong']);
		expect(await refused({ text: 'a\u0000b' })).toEqual(['text controlCharacters']);
		expect(await refused({ text: 'a\uD800b' })).toEqual(['text notWellFormed']);
		expect(await refused({ text: `a${'\u0301'.repeat(3000)}` })).toEqual(['text tooManyMarks']);
		expect(await refused({ stance: 'like' })).toEqual(['stance unknownValue']);
		expect(await refused({ quote: { exact: 'steht nirgends' } })).toEqual(['quote.exact unknownValue']);
		expect(await refused({ termsAccepted: false })).toEqual(['termsAccepted termsNotAccepted']);
		expect(await refused({ text: 7, termsAccepted: 'yes' })).toHaveLength(2);
		expect(await rows('SELECT id FROM contribution WHERE procedure_id = ?', procedure.id)).toEqual([]);
	});

	test('one millisecond after the cut-off nothing is taken, and before the opening neither', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-frist');
		const { cookies } = await signedIn(context, procedure);
		const at = async (now: number) =>
			send({ ...context, now }, comments('api-frist'), { method: 'POST', json: aText, headers: key(String(now)), cookies });
		const closesAt = startOfDay(addDays(context.day, 21));
		expect((await at(closesAt - 1)).status).toBe(201);
		expect(problemOf(await at(closesAt))).toBe('phaseClosed');
		expect(problemOf(await at(startOfDay(addDays(context.day, -20)) - 1))).toBe('phaseNotOpenYet');
	});

	test('a receipt whose contribution was given up is gone', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-verfallen');
		const { cookies } = await signedIn(context, procedure);
		const sent = { method: 'POST', json: aText, headers: key('weg'), cookies };
		await send(context, comments('api-verfallen'), sent);
		await rows("UPDATE contribution SET state = 'draft' WHERE procedure_id = ?", procedure.id);
		await rows('DELETE FROM contribution WHERE procedure_id = ?', procedure.id);
		expect(problemOf(await send(context, comments('api-verfallen'), sent))).toBe('codeExpired');
	});
});

describe('a body that is no JSON object', () => {
	test('is refused before anything is looked at', async () => {
		const context = testContext();
		const post = async (sent: Sent) => problemOf(await send(context, comments('nichts'), { method: 'POST', ...sent }));
		const headers = { 'Content-Type': 'application/json' };
		for (const body of ['', '[]', 'null', '"text"', '7', '{', new Uint8Array([123, 255, 125])]) {
			expect(await post({ body, headers })).toBe('malformedBody');
		}
		for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
			expect(await post({ body: '{}', headers: { 'Content-Type': type } })).toBe('mediaTypeUnsupported');
		}
	});
});

describe('who this browser is', () => {
	test('is told to the browser alone, without any id', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-ich');
		const { cookies, actor } = await signedIn(context, procedure, 'employee');
		const got = await send(context, '/me', { cookies });
		expect(got.headers.get('Cache-Control')).toBe('private, no-store');
		expect(answerOf('getMe', got)).toEqual({
			participations: [{ procedure: 'api-ich', group: 'employee', assurance: 'verified', isSignedIn: true }]
		});
		expect(got.text).not.toContain(actor.participantId);
		expect(answerOf('getMe', await send(context, '/me'))).toEqual({ participations: [] });
	});
});
