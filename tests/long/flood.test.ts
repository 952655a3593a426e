import { afterAll, beforeAll, expect, test } from 'vitest';
import { aTrialPortal, overConnections, sendWrite, type TrialPortal, type Write } from './support/portal.ts';
import { wrongCounters } from './support/recount.ts';

const people = 100;
/** Fewer for a try on a busy machine: FLOOD_WRITES=2000 npm run test:long */
const writes = Number(process.env.FLOOD_WRITES ?? 10_000);
const connections = 64;

let portal: TrialPortal;
beforeAll(async () => {
	portal = await aTrialPortal(people);
});
afterAll(() => {
	portal.remove();
});

/** Half ratings, half comments; no two of them say the same of the same. */
function everyWrite({ cookies, places: { ratable } }: TrialPortal): Write[] {
	return Array.from({ length: writes }, (_, position): Write => {
		const cookie = cookies[position % people] ?? '';
		const round = Math.floor(position / people);
		const code = ratable[(round >> 2) % ratable.length] ?? '';
		const key = `flut-eintrag-${String(position)}`;
		if (round % 2 === 0) {
			const criterion = (round >> 1) % 2 === 0 ? 'agreement' : 'importance';
			return { method: 'PUT', path: `/passages/${code}/ratings/${criterion}`, cookie, key, json: { value: 1 + (position % 5) } };
		}
		const json = { stance: 'concern', text: `Flutbeitrag ${String(position)}.`, termsAccepted: true };
		return { method: 'POST', path: `/passages/${code}/contributions`, cookie, key, json };
	});
}

test('10,000 writes over 64 connections, each sent twice, leave one row each and right counters', { timeout: 1_800_000 }, async () => {
	const server = await portal.start();
	const all = everyWrite(portal);
	const answers = new Map<string, string[]>();
	const statuses = new Map<number, number>();
	const startedAt = performance.now();
	const twice = all.flatMap((write) => [write, write]);
	await overConnections(connections, twice, async (write) => {
		const { status, text } = await sendWrite(server.origin, portal.places.slug, write);
		statuses.set(status, (statuses.get(status) ?? 0) + 1);
		answers.set(write.key, [...(answers.get(write.key) ?? []), text]);
	});
	console.log(`${String(twice.length)} requests in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`, Object.fromEntries(statuses));
	await server.stop();

	expect([...statuses.keys()].sort()).toEqual([200, 201]);
	for (const [key, both] of answers) expect(new Set(both).size, key).toBe(1);
	const [stored] = await portal.rows(
		`SELECT (SELECT count(*) FROM rating) AS ratings, (SELECT count(*) FROM contribution) AS contributions, (SELECT count(*) FROM operation) AS operations`
	);
	const ratings = all.filter(({ method }) => method === 'PUT').length;
	expect(stored).toEqual({ ratings, contributions: writes - ratings, operations: writes });
	expect(await wrongCounters(portal)).toEqual([]);
});
