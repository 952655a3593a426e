import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuiltPortal, origin, type BuiltPortal } from './support/portal.ts';

let portal: BuiltPortal;
beforeAll(async () => {
	portal = await openBuiltPortal();
});
afterAll(() => portal.close());

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const codeOf = async (answer: { json(): Promise<unknown> }): Promise<unknown> => ((await answer.json()) as { code: unknown }).code;

describe('what no route has to think about', () => {
	test('a body of 10 MB is refused, whatever length it declares', async () => {
		const answer = await portal.get('/', { method: 'POST', headers: { ...form, Origin: origin }, body: 'a'.repeat(10_000_000) });
		expect(answer.status).toBe(413);
		expect(await codeOf(answer)).toBe('bodyTooLarge');
	});
	test('a body without a declared length is counted while it is read', async () => {
		const body = new ReadableStream({
			start(controller) {
				for (let part = 0; part < 100; part += 1) controller.enqueue(new TextEncoder().encode('a'.repeat(1000)));
				controller.close();
			}
		});
		const answer = await portal.get('/', { method: 'POST', headers: { ...form, Origin: origin }, body, duplex: 'half' });
		expect(answer.status).toBe(413);
	});
	const foreign = ['https://elsewhere.example', 'null', `${origin}:8443`];
	test.each(foreign)('a form sent from %s is refused', async (sentFrom) => {
		const answer = await portal.get('/', { method: 'POST', headers: { ...form, Origin: sentFrom }, body: 'a=1' });
		expect(answer.status).toBe(403);
		expect(await codeOf(answer)).toBe('originForeign');
	});
	test.each(foreign)('JSON sent from %s is refused', async (sentFrom) => {
		const headers = { 'Content-Type': 'application/json', Origin: sentFrom };
		const answer = await portal.get('/', { method: 'POST', headers, body: '{}' });
		expect(answer.status).toBe(403);
		expect(await codeOf(answer)).toBe('originForeign');
	});
	test('a write that says nothing about where it comes from is refused', async () => {
		const answer = await portal.get('/', { method: 'POST', headers: form, body: 'a=1' });
		expect(answer.status).toBe(403);
	});
	test('the portal answers under its own address only', async () => {
		const answer = await portal.get('http://other.example/');
		expect(answer.status).toBe(421);
		expect(await codeOf(answer)).toBe('unknownHost');
	});
	test('a refusal carries the protecting headers and is kept by nobody', async () => {
		const answer = await portal.get('http://other.example/');
		expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
		expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
		expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
	});
});
