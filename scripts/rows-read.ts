/**
 * Rows the database reads for each public page and each list of the API, at a few contributions and at many:
 * npm run rows-read [-- --few 1000 --many 100000]
 * What D1 bills. A page whose figure grows with the contributions is a page that will be slow one day.
 */
import { parseArgs } from 'node:util';
import { askOnce } from './bench/measure.ts';
import { readPlaces, type MeasuredPlaces } from './bench/places.ts';
import { emptyFolder } from './bench/trial-folder.ts';
import { freePort } from './start/port.ts';
import { fillEmptyDatabase, migrateDatabase } from './start/portal.ts';
import { startServer } from './start/server.ts';
import { writeLocalSettings } from './start/settings.ts';
import { runNode } from './start/wrangler.ts';
import { markdownTable } from './support/markdown-table.ts';

const { values } = parseArgs({
	options: { few: { type: 'string', default: '1000' }, many: { type: 'string', default: '100000' } }
});
const ratingsPerContribution = 5;

/** Path and the most rows it may read. */
function addresses({ slug, busiest, next }: MeasuredPlaces & { readonly next: string }): [string, number][] {
	const procedure = `/verfahren/${slug}`;
	const passage = `${procedure}/textstelle/${busiest}`;
	const api = `/api/v1/procedures/${slug}`;
	const list = `${api}/passages/${busiest}/contributions`;
	return [
		['/', 60],
		[procedure, 60],
		[passage, 60],
		[`${passage}?gruppe=citizen&art=concern`, 60],
		[`${procedure}/entwurf`, 400],
		[`${procedure}/auswertung`, 400],
		[`${procedure}/suche?q=Schule`, 400],
		['/api/v1/procedures', 60],
		[api, 60],
		[`${api}/drafts/0.9`, 60],
		[`${api}/passages/${busiest}`, 60],
		[list, 60],
		[`${list}?stance=concern`, 60],
		[`${list}?group=citizen`, 60],
		[`${list}?group=citizenOrEmployee`, 60],
		[`${list}?group=citizen&stance=concern`, 60],
		[`${list}?after=${next}`, 60],
		[`${api}/report`, 400]
	];
}

async function measuredWith(contributions: string): Promise<Map<string, { readonly rows: number | null; readonly most: number }>> {
	const { state, remove } = emptyFolder();
	const envFile = `${state}/settings.env`;
	const say = (): void => undefined;
	try {
		const port = (await freePort(0)) ?? 0;
		writeLocalSettings(envFile, `http://127.0.0.1:${String(port)}`);
		migrateDatabase({ state }, say);
		fillEmptyDatabase({ state, envFile }, say);
		const ratings = String(Number(contributions) * ratingsPerContribution);
		runNode('scripts/load.ts', '--persist', state, '--contributions', contributions, '--ratings', ratings);
		const places = await readPlaces(state);
		const server = await startServer({ port, state, envFile });
		try {
			const list = `${server.origin}/api/v1/procedures/${places.slug}/passages/${places.busiest}/contributions`;
			const { next }: { next: string } = await (await fetch(list)).json();
			const measured = new Map<string, { rows: number | null; most: number }>();
			for (const [path, most] of addresses({ ...places, next })) {
				const { status, rowsRead } = await askOnce(server.origin + path);
				// The busiest passage and the cursor differ with the amount; the line is the same.
				const line = path.replace(places.busiest, '{code}').replace(next, '{cursor}');
				measured.set(line, { rows: status === 200 ? rowsRead : null, most });
			}
			return measured;
		} finally {
			await server.stop();
		}
	} finally {
		remove();
	}
}

const few = await measuredWith(values.few);
const many = await measuredWith(values.many);
const lines = [...many].map(([path, { rows, most }]) => {
	const before = few.get(path)?.rows ?? null;
	const verdict = rows === null ? 'no answer' : rows > most ? 'too many' : rows > (before ?? 0) + 20 ? 'grows' : 'flat';
	return { path, before, rows, most, verdict };
});
console.log(
	markdownTable(
		['', `rows at ${values.few}`, `rows at ${values.many}`, 'at most', ''],
		lines.map(({ path, before, rows, most, verdict }) => [path, before, rows, most, verdict])
	)
);
if (lines.some(({ verdict }) => verdict !== 'flat')) process.exitCode = 1;
