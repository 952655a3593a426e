/**
 * Measures the built portal against a hand-written Worker, interleaved, on this machine alone:
 * npm run bench [-- --rounds 5 --seconds 3 --connections 16 --persist .wrangler/local --only "passage JSON"]
 * Both serve a copy of the local database, which is thrown away afterwards. Compare the lines of one run with each other
 * and nothing else: the development server in front dominates every absolute figure.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { askOnce, measure, median, type Round, type Target } from './bench/measure.ts';
import { pageWeight } from './bench/page-weight.ts';
import { readPlaces } from './bench/places.ts';
import { startPlainServer } from './bench/plain-server.ts';
import { signInMany } from './bench/sign-in-many.ts';
import { targetsAt } from './bench/targets.ts';
import { copyOf } from './bench/trial-folder.ts';
import { freePort } from './start/port.ts';
import { startServer } from './start/server.ts';
import { writeLocalSettings } from './start/settings.ts';
import { markdownTable } from './support/markdown-table.ts';
import { refuseWhileServing } from './support/server-lock.ts';

const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '5' },
		seconds: { type: 'string', default: '3' },
		connections: { type: 'string', default: '16' },
		persist: { type: 'string', default: '.wrangler/local' },
		only: { type: 'string', default: '' }
	}
});
const [rounds, seconds, connections] = [Number(values.rounds), Number(values.seconds), Number(values.connections)];
const participants = 200;

async function measureAll(targets: readonly Target[]): Promise<Map<Target, Round[]>> {
	const measured = new Map<Target, Round[]>(targets.map((target) => [target, []]));
	// The first round fills caches and compiles; nobody counts it.
	for (const target of targets) await measure(target, 1, connections);
	for (let round = 1; round <= rounds; round += 1) {
		for (const target of targets) measured.get(target)?.push(await measure(target, seconds, connections));
		console.error(`round ${String(round)} of ${String(rounds)}`);
	}
	return measured;
}

/** A write is answered once more by hand, to see what it read and how long its answer is. */
async function lookAt({ url, write }: Target) {
	if (write === undefined) return askOnce(url);
	const { path, body, headers } = write.next();
	const answer = await fetch(url + path, { method: write.method, headers, body });
	const rowsRead = /read=(\d+) written=(\d+)/.exec(answer.headers.get('Server-Timing') ?? '');
	return {
		status: answer.status,
		rowsRead: rowsRead === null ? null : Number(rowsRead[1]),
		bytes: (await answer.arrayBuffer()).byteLength
	};
}

async function report(measured: ReadonlyMap<Target, readonly Round[]>): Promise<string> {
	const rows: (string | number | null)[][] = [];
	for (const [target, each] of measured) {
		const { rowsRead, bytes } = await lookAt(target);
		const of = (figure: keyof Round) => median(each.map((round) => round[figure]));
		const failures = each.reduce((sum, round) => sum + round.failures, 0);
		rows.push([target.name, of('perSecond'), of('p50'), of('p99'), rowsRead, bytes, failures]);
	}
	return markdownTable(['', 'requests/s', 'p50 ms', 'p99 ms', 'rows read', 'bytes (gzip)', 'failures'], rows);
}

async function bench(): Promise<void> {
	await refuseWhileServing(values.persist);
	const [trial, plainTrial] = [copyOf(values.persist), copyOf(values.persist)];
	const envFile = `${trial.state}/settings.env`;
	const stops: (() => Promise<void>)[] = [];
	try {
		const places = await readPlaces(trial.state);
		const port = (await freePort(0)) ?? 0;
		writeLocalSettings(envFile, `http://127.0.0.1:${String(port)}`);
		const cookies = await signInMany({ persist: trial.state, envFile }, places.slug, participants);
		const portal = await startServer({ port, state: trial.state, envFile });
		stops.push(portal.stop);
		const plain = await startPlainServer(plainTrial.state, `/api/v1/procedures/${places.slug}/passages/${places.busiest}`);
		stops.push(plain.stop);
		const targets = targetsAt(portal.origin, plain.origin, places, cookies).filter(({ name }) => name.includes(values.only));
		console.log(
			`${places.contributions.toLocaleString('en-US')} contributions, ${places.ratings.toLocaleString('en-US')} ratings; medians of ` +
				`${values.rounds} rounds of ${values.seconds} s over ${values.connections} connections, interleaved; ${String(availableParallelism())} cores\n`
		);
		const measured = await measureAll(targets);
		console.log(await report(measured));
		const readingPage = `${portal.origin}/verfahren/${places.slug}/textstelle/${places.busiest}`;
		console.log(`\nA reading page (${new URL(readingPage).pathname}):\n`);
		console.log(markdownTable(['', 'files', 'bytes (gzip)'], await pageWeight(readingPage)));
		if ([...measured.values()].flat().some(({ failures }) => failures > 0)) process.exitCode = 1;
	} finally {
		await Promise.all(stops.map(async (stop) => stop()));
		trial.remove();
		plainTrial.remove();
	}
}

await bench().catch((failure: unknown) => {
	console.error(failure instanceof Error ? failure.message : failure);
	process.exitCode = 1;
});
