import { afterAll, beforeAll, expect, test } from 'vitest';
import { aTrialPortal, overConnections, sendWrite, type TrialPortal, type Write } from './support/portal.ts';
import { wrongCounters } from './support/recount.ts';

const people = 20;
const cycles = 8;
const connections = 16;
const writesAtMost = 5000;

let portal: TrialPortal;
beforeAll(async () => {
	portal = await aTrialPortal(people);
});
afterAll(() => {
	portal.remove();
});

test('a server killed in the middle of writes, eight times, loses nothing it acknowledged and doubles nothing sent again', async () => {
	const { places, cookies } = portal;
	const sent: Write[] = [];
	const acknowledged: string[] = [];
	for (let cycle = 0; cycle < cycles; cycle += 1) {
		const server = await portal.start();
		const writes = Array.from({ length: writesAtMost }, (_, position): Write => {
			const name = `${String(cycle)}-${String(position)}`;
			const path = `/passages/${places.ratable[position % places.ratable.length] ?? ''}/contributions`;
			const json = { stance: 'support', text: `Vor dem Abbruch ${name}.`, termsAccepted: true };
			return { method: 'POST', path, cookie: cookies[position % people] ?? '', key: `abbruch-${name}`, json };
		});
		let isKilled = false;
		const working = overConnections(
			connections,
			writes,
			async (write) => {
				sent.push(write);
				const answer = await sendWrite(server.origin, places.slug, write).catch(() => null);
				if (answer?.status === 201) acknowledged.push((JSON.parse(answer.text) as { reference: string }).reference);
				else if (answer !== null && !isKilled) throw new Error(`unexpected ${String(answer.status)}: ${answer.text}`);
			},
			() => isKilled
		);
		// A different moment each time, the same ones in each run.
		await new Promise((resolve) => setTimeout(resolve, 1500 + cycle * 137));
		isKilled = true;
		await server.kill();
		await working;
	}
	const stored = new Set(
		(await portal.rows<{ reference: string }>('SELECT reference FROM contribution')).map(({ reference }) => reference)
	);
	console.log(`${String(sent.length)} sent, ${String(acknowledged.length)} acknowledged, ${String(stored.size)} stored`);
	expect(acknowledged.length).toBeGreaterThan(cycles);
	expect(acknowledged.filter((reference) => !stored.has(reference))).toEqual([]);
	expect(await wrongCounters(portal)).toEqual([]);

	const server = await portal.start();
	const again: number[] = [];
	await overConnections(connections, sent, async (write) => {
		again.push((await sendWrite(server.origin, places.slug, write)).status);
	});
	await server.stop();
	expect(new Set(again)).toEqual(new Set([201]));
	const [counted] = await portal.rows('SELECT count(*) AS n, count(DISTINCT body) AS texts FROM contribution');
	expect(counted).toEqual({ n: sent.length, texts: sent.length });
});
