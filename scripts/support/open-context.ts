<<<<<<< HEAD
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { getPlatformProxy } from 'wrangler';
import { dayOf } from '../../src/lib/platform/calendar.ts';
import { readConfiguration } from '../../src/lib/platform/configuration.ts';
import type { Context } from '../../src/lib/platform/context.server.ts';
import { openDatabase } from '../../src/lib/platform/database.server.ts';
import { secretsFrom } from '../../src/lib/platform/secrets.server.ts';

export interface OpenContextOptions {
	/** Folder of the local database, as `wrangler dev --persist-to` takes it. */
	readonly persist: string;
	/** File with PUBLIC_ORIGIN, SECRET_KEY and, in local mode, LOCAL_MODE=on. */
	readonly envFile: string;
	readonly configPath?: string;
}

export interface OpenContext {
	readonly context: Context;
	/** The database itself, for scripts that measure or fill it in bulk. */
	readonly binding: D1Database;
	readonly close: () => Promise<void>;
}

/** The same context the portal works with, over the local database. Close it, or the runtime behind it stays. */
export async function openContext({ persist, envFile, configPath = 'wrangler.toml' }: OpenContextOptions): Promise<OpenContext> {
	const configuration = readConfiguration(parseEnv(readFileSync(envFile, 'utf8')));
	if (!configuration.ok) throw new Error(`${envFile}: ${configuration.refusals[0]?.field ?? ''} is missing or wrong.`);
	const proxy = await getPlatformProxy<{ DB: D1Database }>({
		configPath,
		// wrangler keeps its state in `v3` below the folder that `--persist-to` names.
		persist: { path: `${persist.replace(/\/$/, '')}/v3` },
		envFiles: [],
		remoteBindings: false
	});
	const database = openDatabase(proxy.env.DB);
	const now = Date.now();
	const pending: Promise<unknown>[] = [];
	return {
=======
import { resolve } from 'node:path';
import { getPlatformProxy } from 'wrangler';
import { dayOf } from '#lib/platform/calendar.ts';
import { readConfiguration } from '#lib/platform/configuration.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { secretsFrom } from '#lib/platform/secrets.server.ts';

export interface OpenContext {
	readonly context: Context;
	/** The binding itself, for bulk work that no use case does. */
	readonly binding: D1Database;
	close(): Promise<void>;
}

/** The context of a script: the local database in the given folder, the clock and chance of this machine. */
export async function openContext(persistTo: string, settings: Readonly<Record<string, string>>): Promise<OpenContext> {
	const configuration = readConfiguration(settings);
	if (!configuration.ok) throw new Error(`Setting missing or wrong: ${configuration.refusals[0]?.field ?? ''}`);
	const proxy = await getPlatformProxy<{ DB: D1Database }>({
		configPath: 'wrangler.kit.toml',
		persist: { path: resolve(persistTo, 'v3') }
	});
	const database = openDatabase(proxy.env.DB);
	const now = Date.now();
	return {
		binding: proxy.env.DB,
>>>>>>> main
		context: {
			database,
			replica: database,
			now,
			day: dayOf(now),
<<<<<<< HEAD
			random: (length) => new Uint8Array(randomBytes(length)),
			configuration: configuration.value,
			secrets: secretsFrom(configuration.value.secretKey),
			defer: (work) => void pending.push(work)
		},
		binding: proxy.env.DB,
		close: async () => {
			await Promise.allSettled(pending);
			await proxy.dispose();
		}
=======
			random: (length) => crypto.getRandomValues(new Uint8Array(length)),
			configuration: configuration.value,
			secrets: secretsFrom(configuration.value.secretKey),
			defer: (work) => void work
		},
		close: () => proxy.dispose()
>>>>>>> main
	};
}
