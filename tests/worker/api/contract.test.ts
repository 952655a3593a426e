import { describe, expect, test } from 'vitest';
import { preferredLocale } from '#lib/access/preferred-locale.ts';
import { refusalStatus } from '#lib/platform/refusal.ts';
import { allRefusals } from '#api/operation.ts';
import { operations } from '#api/operations.ts';
import { testContext } from '../support/context.ts';
import { rows } from '../support/participation.ts';
import { aContribution, aReadableProcedure, problemOf, send, signedIn } from './support.ts';

/** Who may ask what. A new operation is not answered until somebody wrote down here who it is for. */
const declared = {
	'get /procedures': 'public',
	'get /procedures/{slug}': 'public',
	'get /procedures/{slug}/drafts/{version}': 'public',
	'get /procedures/{slug}/passages/{code}': 'public',
	'get /procedures/{slug}/passages/{code}/contributions': 'public',
	'post /procedures/{slug}/passages/{code}/contributions': 'participant',
	'post /procedures/{slug}/contributions': 'participant',
	'put /procedures/{slug}/passages/{code}/ratings/{criterion}': 'participant',
	'delete /procedures/{slug}/passages/{code}/ratings/{criterion}': 'participant',
	'get /procedures/{slug}/report': 'public',
	'get /me': 'personal'
};

describe('the operations', () => {
	test('are those declared, with the policy declared, and every write needs a participant', () => {
		expect(Object.fromEntries(operations.map(({ method, path, policy }) => [`${method} ${path}`, policy]))).toEqual(declared);
		for (const { method, policy } of operations) if (method !== 'get') expect(policy).toBe('participant');
	});

	test('answer a stranger with notSignedIn wherever a participant is needed', async () => {
		const context = testContext();
		await aReadableProcedure(context, 'api-fremd');
		for (const { method, path, policy, body } of operations) {
			if (policy !== 'participant') continue;
			const address = path.replace('{slug}', 'api-fremd').replace('{code}', 'Z1.1').replace('{criterion}', 'agreement');
			const sent = {
				method: method.toUpperCase(),
				...(body === undefined ? {} : { json: {} }),
				headers: { 'Idempotency-Key': 'fremd-123' }
			};
			expect(problemOf(await send(context, address, sent))).toBe('notSignedIn');
		}
	});

	test('are found under no other address and with no other method', async () => {
		const context = testContext();
		for (const address of ['', '/', '/nichts', '/procedures/', '/procedures/x/passages', '/me/x', '/openapi']) {
			expect(problemOf(await send(context, address))).toBe('notFound');
		}
		const wrong = await send(context, '/procedures/x/passages/Z1.1/contributions', { method: 'PATCH', json: {} });
		expect(problemOf(wrong)).toBe('methodNotAllowed');
		expect(wrong.headers.get('Allow')).toBe('GET, HEAD, POST');
		expect(problemOf(await send(context, '/me', { method: 'DELETE' }))).toBe('methodNotAllowed');
		expect(problemOf(await send(context, '/me', { method: 'OPTIONS' }))).toBe('methodNotAllowed');
	});

	test('tell a bug from a refusal, and say nothing about it', async () => {
		const broken = testContext();
		const context = { ...broken, replica: { batch: () => Promise.reject(new Error('secret detail')) } as never };
		const got = await send(context, '/procedures');
		expect(problemOf(got)).toBe('internal');
		expect(got.text).not.toContain('secret detail');
	});

	test('explain a refusal in the language asked for', async () => {
		const context = testContext();
		const detail = async (language: string) =>
			((await send(context, '/nichts', { headers: { 'Accept-Language': language } })).json as { detail: string }).detail;
		expect(await detail('en-GB,en;q=0.9')).not.toBe(await detail('de'));
		for (const [header, locale] of [
			[null, 'de'],
			['en', 'en'],
			['de,en;q=0.5', 'de'],
			['en;q=0.2,de;q=0.9', 'de'],
			['fr', 'de'],
			['en;q=0', 'de']
		] as const) {
			expect(preferredLocale(header)).toBe(locale);
		}
	});

	test('never let out who somebody is', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-anonym');
		const { actor, cookies } = await signedIn(context, procedure, 'employee');
		await aContribution(procedure, actor);
		const sent = {
			method: 'POST',
			json: { stance: 'concern', text: 'Ein Bedenken.', termsAccepted: true },
			headers: { 'Idempotency-Key': 'anonym-1' }
		};
		const answers = [await send(context, '/procedures/api-anonym/passages/Z1.1/contributions', { ...sent, cookies })];
		for (const { method, path } of operations) {
			if (method !== 'get') continue;
			const address = path.replace('{slug}', 'api-anonym').replace('{code}', 'Z1.1').replace('{version}', '1.0');
			answers.push(await send(context, address, { cookies }));
		}
		const hidden = [
			...(await rows<{ value: string }>(
				'SELECT id AS value FROM participant UNION SELECT id FROM contribution UNION SELECT actor FROM operation'
			)),
			...(await rows<{ value: string }>('SELECT receipt_hash AS value FROM contribution UNION SELECT id_hash FROM participant_session'))
		];
		expect(hidden.length).toBeGreaterThan(5);
		for (const { status, text } of answers) {
			expect(status).toBeLessThan(300);
			for (const { value } of hidden) if (value !== 'hash') expect(text).not.toContain(value);
			expect(text).not.toMatch(/participantId|submittedAt|changedAt|receiptHash/);
		}
	});
});

interface Described {
	readonly openapi: string;
	readonly info: { readonly title: string; readonly version: string };
	readonly paths: Record<
		string,
		Record<
			string,
			{
				operationId: string;
				responses: Record<string, { content?: object }>;
				parameters?: { in: string; name: string; required?: boolean }[];
				requestBody?: object;
				security: object[];
			}
		>
	>;
	readonly components: { readonly schemas: Record<string, object>; readonly securitySchemes: Record<string, object> };
}

describe('the OpenAPI document', () => {
	const described = async () => (await send(testContext(), '/openapi.json')).json as Described;

	test('is version 3.1 and names every operation once, with each status it can answer', async () => {
		const { openapi, paths } = await described();
		expect(openapi).toMatch(/^3\.1\./);
		const seen: string[] = [];
		for (const operation of operations) {
			const entry = paths[operation.path]?.[operation.method];
			expect(entry?.operationId).toBe(operation.id);
			const statuses = new Set(allRefusals(operation).map((code) => String(refusalStatus[code])));
			const wanted = [String(operation.status), ...(operation.policy === 'public' ? ['304'] : []), ...statuses];
			expect(Object.keys(entry?.responses ?? {}).sort()).toEqual(wanted.sort());
			expect(entry?.security).toEqual(operation.policy === 'participant' ? [{ participant: [] }] : []);
			expect(entry?.requestBody !== undefined).toBe(operation.body !== undefined);
			seen.push(operation.id);
		}
		expect(new Set(seen).size).toBe(operations.length);
		expect(Object.values(paths).flatMap((methods) => Object.keys(methods))).toHaveLength(operations.length);
	});

	test('declares every parameter of a path and resolves every reference', async () => {
		const document = await described();
		for (const [path, methods] of Object.entries(document.paths)) {
			const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
			for (const { parameters = [] } of Object.values(methods)) {
				expect(parameters.filter((parameter) => parameter.in === 'path' && parameter.required).map(({ name }) => name)).toEqual(names);
			}
		}
		const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
		expect(references.length).toBeGreaterThan(10);
		for (const name of references) expect(document.components.schemas).toHaveProperty(name);
	});
});
