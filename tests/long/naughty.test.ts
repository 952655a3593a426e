import { afterAll, beforeAll, expect, test } from 'vitest';
import { naughtyStrings } from './support/naughty-strings.ts';
import { aTrialPortal, overConnections, type TrialPortal } from './support/portal.ts';

const people = 50;
const connections = 16;

let portal: TrialPortal;
beforeAll(async () => {
	portal = await aTrialPortal(people);
});
afterAll(() => {
	portal.remove();
});

interface Attack {
	readonly input: string;
	readonly text: string;
	readonly path: string;
	readonly method?: 'PUT' | 'POST' | 'DELETE';
	readonly json?: unknown;
	readonly key?: string;
}

const aComment = { stance: 'concern', text: 'Ein Bedenken.', termsAccepted: true };

/** One request for every input the API has. */
function attacksWith(text: string, position: number, code: string): Attack[] {
	const part = encodeURIComponent(text.toWellFormed());
	const passage = `/passages/${code}`;
	const comment = (input: string, change: object): Attack => ({
		input,
		text,
		method: 'POST',
		path: `${passage}/contributions`,
		json: { ...aComment, ...change },
		key: `frech-${input.replace('.', '-')}-${String(position)}`
	});
	return [
		comment('text', { text }),
		comment('suggestion', { suggestion: text }),
		comment('stance', { stance: text }),
		comment('quote.exact', { quote: { exact: text } }),
		comment('quote.prefix', { quote: { exact: 'e', prefix: text } }),
		comment('language', { language: text }),
		{
			input: 'value',
			text,
			method: 'PUT',
			path: `${passage}/ratings/agreement`,
			json: { value: text },
			key: `frech-value-${String(position)}`
		},
		{
			input: 'criterion',
			text,
			method: 'PUT',
			path: `${passage}/ratings/${part}`,
			json: { value: 1 },
			key: `frech-criterion-${String(position)}`
		},
		{ input: 'key', text, method: 'DELETE', path: `${passage}/ratings/agreement`, key: text.replace(/[^\t\x20-\x7e]/g, '') },
		{ input: 'code', text, path: `/passages/${part}` },
		{ input: 'version', text, path: `/drafts/${part}` },
		...['limit', 'after', 'stance', 'group'].map((name): Attack => ({
			input: name,
			text,
			path: `${passage}/contributions?${name}=${part}`
		}))
	];
}

test('no string in any input of the API makes it fail, and what it takes is stored as it was typed', async () => {
	const server = await portal.start();
	const { places, cookies } = portal;
	const strings = naughtyStrings();
	expect(strings.length).toBeGreaterThanOrEqual(1000);
	const attacks = strings.flatMap((text, position) => attacksWith(text, position, places.ratable[position % places.ratable.length] ?? ''));
	const statuses = new Map<number, number>();
	const failures: string[] = [];
	const taken = new Map<string, string>();
	await overConnections(connections, attacks, async (attack) => {
		const { input, text, path, method = 'GET', json, key } = attack;
		const cookie = cookies[Math.abs(text.length) % people] ?? '';
		const answer = await fetch(`${server.origin}/api/v1/procedures/${places.slug}${path}`, {
			method,
			headers: {
				Cookie: cookie,
				Origin: server.origin,
				...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
				...(key === undefined ? {} : { 'Idempotency-Key': key })
			},
			...(json === undefined ? {} : { body: JSON.stringify(json) })
		});
		const said = await answer.text();
		statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
		if (answer.status >= 500)
			failures.push(`${input} ${JSON.stringify(text.slice(0, 80))}: ${String(answer.status)} ${said.slice(0, 200)}`);
		if (input === 'text' && answer.status === 201) taken.set((JSON.parse(said) as { reference: string }).reference, text);
	});
	await server.stop();
	console.log(`${String(attacks.length)} requests`, Object.fromEntries(statuses));
	expect(failures).toEqual([]);
	const stored = new Map(
		(await portal.rows<{ reference: string; body: string }>('SELECT reference, body FROM contribution')).map(({ reference, body }) => [
			reference,
			body
		])
	);
	expect(taken.size).toBeGreaterThan(100);
	for (const [reference, text] of taken) expect(stored.get(reference)).toBe(text.replace(/\r\n?/g, '\n').normalize('NFC').trim());
});
