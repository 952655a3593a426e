/**
 * Makes the first admin, once: as soon as anybody may manage staff it refuses, and staff add staff in the portal.
 *
 * Local:       node scripts/make-admin.ts --address admin@hagen.example --persist .wrangler/local --env-file FILE
 * Production:  node scripts/make-admin.ts --address NAME@STADT --env-file FILE --sql > admin.sql
 *              wrangler d1 execute DB --remote --file admin.sql
 *
 * FILE holds SECRET_KEY, in production the same one as `wrangler secret put SECRET_KEY` got: the address is stored
 * under this key alone.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs, parseEnv } from 'node:util';
import { makeFirstAdmin } from '../src/lib/identity/add-staff.server.ts';
import { dayOf } from '../src/lib/platform/calendar.ts';
import type { Context } from '../src/lib/platform/context.server.ts';
import { secretsFrom } from '../src/lib/platform/secrets.server.ts';
import { openContext } from './support/open-context.ts';
import { recordingDatabase } from './support/recording-database.ts';
import { refusalLines } from './support/refusal-lines.ts';

const secretKeyLengthMin = 32;

const { values } = parseArgs({
	options: {
		address: { type: 'string' },
		label: { type: 'string', default: 'Administration' },
		persist: { type: 'string', default: '.wrangler/local' },
		'env-file': { type: 'string' },
		sql: { type: 'boolean', default: false }
	}
});

/** The same use case over a database that only writes down what it is asked to do. */
async function printSql(admin: { email: string; label: string }, secretKey: string): Promise<void> {
	if (secretKey.length < secretKeyLengthMin) throw new Error('SECRET_KEY is missing or too short.');
	const { database, sql } = recordingDatabase();
	const now = Date.now();
	const context: Context = {
		database,
		replica: database,
		now,
		day: dayOf(now),
		random: (length) => new Uint8Array(randomBytes(length)),
		configuration: { origin: '', isLocal: false, secretKey, mailServer: null },
		secrets: secretsFrom(secretKey),
		defer: (work) => void work
	};
	const made = await makeFirstAdmin(context, admin);
	const isTyped = made.ok || made.refusals.every(({ code }) => code === 'alreadyDone');
	if (!isTyped) throw new Error(refusalLines(made.refusals).join('\n'));
	console.log(sql().join('\n'));
}

async function makeLocally(admin: { email: string; label: string }, envFile: string): Promise<void> {
	const { context, close } = await openContext({ persist: values.persist, envFile });
	try {
		const made = await makeFirstAdmin(context, admin);
		if (!made.ok && made.refusals[0]?.code === 'alreadyDone')
			console.log('Es gibt schon jemanden, der Personal verwaltet. Nichts geändert.');
		else if (!made.ok) throw new Error(refusalLines(made.refusals).join('\n'));
		else console.log(`Zugang zur Verwaltung: ${admin.email}`);
	} finally {
		await close();
	}
}

const { address, label, 'env-file': envFile } = values;
if (address === undefined || envFile === undefined) {
	console.error('Usage: node scripts/make-admin.ts --address ADDRESS --env-file FILE [--persist FOLDER | --sql] [--label NAME]');
	process.exit(2);
}
try {
	const admin = { email: address, label };
	if (values.sql) await printSql(admin, parseEnv(readFileSync(envFile, 'utf8')).SECRET_KEY ?? '');
	else await makeLocally(admin, envFile);
} catch (thrown) {
	console.error(thrown instanceof Error ? thrown.message : thrown);
	process.exitCode = 1;
}
