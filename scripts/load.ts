/**
 * Fills the local database with simulated participation, to see how the portal behaves at the size of a city:
 * npm run load -- --contributions 100000 --ratings 500000 [--seed 1] [--persist .wrangler/local] [--procedure SLUG] [--day YYYY-MM-DD]
 * One seed on one database gives the same rows again; the counters are kept by the database's triggers.
 */
import { parseArgs } from 'node:util';
import { dayOf } from '#lib/platform/calendar.ts';
import { generateContributions } from './load/generate-contributions.ts';
import { generatePeople } from './load/generate-people.ts';
import { generateRatings, peopleFor } from './load/generate-ratings.ts';
import { readProcedure } from './load/read-procedure.ts';
import { seededRandom } from './load/seeded-random.ts';
import { insertContributions, insertPeople, insertRatings, writeRows } from './load/write-rows.ts';
import { openLocalDatabase } from './support/open-local-database.ts';
import { refuseWhileServing } from './support/server-lock.ts';

const { values } = parseArgs({
	options: {
		contributions: { type: 'string', default: '100000' },
		ratings: { type: 'string', default: '500000' },
		seed: { type: 'string', default: '1' },
		persist: { type: 'string', default: '.wrangler/local' },
		procedure: { type: 'string' },
		day: { type: 'string', default: dayOf(Date.now()) }
	}
});

const wholeNumber = (name: 'contributions' | 'ratings' | 'seed'): number => {
	const value = Number(values[name]);
	if (!Number.isSafeInteger(value) || value < 0) throw new Error(`--${name} must be a whole number, not "${values[name]}".`);
	return value;
};

async function load(): Promise<void> {
	const [contributions, ratings, seed] = [wholeNumber('contributions'), wholeNumber('ratings'), wholeNumber('seed')];
	await refuseWhileServing(values.persist);
	const { database, close } = await openLocalDatabase(values.persist);
	try {
		const startedAt = performance.now();
		const note = (text: string) => {
			console.log(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${text}`);
		};
		const procedure = await readProcedure(database, values.procedure, values.day);
		// A stream of chance for each kind: more contributions of one seed leave its people and ratings as they are.
		const people = generatePeople(seededRandom(seed), procedure, peopleFor(ratings, contributions, procedure.ratable.length));
		const rows = people.map(({ id, group, assurance, day }) => [id, group, assurance, procedure.days[day]?.day ?? '']);
		note(`${procedure.slug}: ${String(await writeRows(database, insertPeople, rows, procedure.id))} people`);
		const rated = generateRatings(seededRandom(seed + 1_000_003), procedure, people, ratings);
		note(`${String(await writeRows(database, insertRatings, rated, procedure.id))} ratings`);
		const said = generateContributions(seededRandom(seed + 2_000_003), procedure, people, contributions);
		note(`${String(await writeRows(database, insertContributions, said))} contributions`);
	} finally {
		await close();
	}
}

await load().catch((failure: unknown) => {
	console.error(failure instanceof Error ? failure.message : failure);
	process.exitCode = 1;
});
