import { dayOf } from './calendar.ts';
import { readConfiguration, type Configuration } from './configuration.ts';
import type { Context } from './context.server.ts';
import { meteredDatabase, newDatabaseMeter, type DatabaseMeter } from './database-meter.server.ts';
import { openDatabase } from './database.server.ts';
import type { RandomBytes } from './id.ts';
import { secretsFrom, type Secrets } from './secrets.server.ts';

/** What the platform hands to the Worker. */
export type Bindings = { readonly DB: D1Database } & Readonly<Record<string, unknown>>;

export interface SetUp {
	readonly configuration: Configuration;
	readonly secrets: Secrets;
}

export const random: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

// One isolate serves one city: what is derived from the settings is derived once.
let known: SetUp | undefined;

/** Configuration and keys, or the name of the setting that is missing or wrong. */
export function setUpFrom(bindings: Bindings): SetUp | string {
	if (known !== undefined) return known;
	const configuration = readConfiguration(bindings);
	if (!configuration.ok) {
		const setting = configuration.refusals[0]?.field ?? '';
		console.error(`Resonanz is not configured: ${setting}. See "Configuration" in the README.`);
		return setting;
	}
	known = { configuration: configuration.value, secrets: secretsFrom(configuration.value.secretKey) };
	return known;
}

/** The only place where bindings, clock and randomness become what use cases see: for a request and for the cron alike. */
export function newContext(
	bindings: Bindings,
	{ configuration, secrets }: SetUp,
	now: number,
	defer: Context['defer'],
	meter: DatabaseMeter = newDatabaseMeter()
): Context {
	const session = (constraint: D1SessionConstraint) => {
		const opened = bindings.DB.withSession(constraint);
		return openDatabase(configuration.isLocal ? meteredDatabase(opened, meter) : opened);
	};
	return {
		database: session('first-primary'),
		replica: session('first-unconstrained'),
		now,
		day: dayOf(now),
		random,
		configuration,
		secrets,
		defer
	};
}
