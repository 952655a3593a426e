import { env } from 'cloudflare:workers';
import { dayOf } from '#lib/platform/calendar.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { secretsFrom } from '#lib/platform/secrets.server.ts';

/** A Sunday noon in the contribution phase of the test procedure. */
export const testNow = Date.parse('2026-11-22T11:00:00Z');
export const testOrigin = 'http://localhost';
const secretKey = 'a secret key that only tests use, long enough';

const database = openDatabase(env.DB);
const secrets = secretsFrom(secretKey);

/** Everything a use case knows, with a real migrated database; storage is shared within a test file, so use ids of your own. */
export function testContext(changes: Partial<Context> = {}): Context {
	const now = changes.now ?? testNow;
	return {
		database,
		replica: database,
		now,
		day: dayOf(now),
		random: (length) => crypto.getRandomValues(new Uint8Array(length)),
		configuration: { origin: testOrigin, isLocal: true, secretKey, mailServer: null },
		secrets,
		defer: (work) => void work.catch(() => undefined),
		...changes
	};
}
