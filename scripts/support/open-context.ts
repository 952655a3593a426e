import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
	/** The deployed database that wrangler.toml names, instead of the local one. */
	readonly isRemote?: boolean;
}

export interface OpenContext {
	readonly context: Context;
	/** The database itself, for scripts that measure or fill it in bulk. */
	readonly binding: D1Database;
	readonly close: () => Promise<void>;
}

const localConfig = 'wrangler.toml';
const remoteConfig = '.wrangler/remote.toml';

/** wrangler reaches a deployed database only through a binding that says so. */
function writeRemoteConfig(): string {
	mkdirSync('.wrangler', { recursive: true });
	writeFileSync(remoteConfig, readFileSync(localConfig, 'utf8').replace('binding = "DB"', 'binding = "DB"\nremote = true'));
	return remoteConfig;
}

/** The same context the portal works with, over the local database. Close it, or the runtime behind it stays. */
export async function openContext({ persist, envFile, isRemote = false }: OpenContextOptions): Promise<OpenContext> {
	const configuration = readConfiguration(parseEnv(readFileSync(envFile, 'utf8')));
	if (!configuration.ok) throw new Error(`${envFile}: ${configuration.refusals[0]?.field ?? ''} is missing or wrong.`);
	const proxy = await getPlatformProxy<{ DB: D1Database }>({
		configPath: isRemote ? writeRemoteConfig() : localConfig,
		// wrangler keeps its state in `v3` below the folder that `--persist-to` names.
		persist: { path: `${persist.replace(/\/$/, '')}/v3` },
		envFiles: [],
		remoteBindings: isRemote
	});
	const database = openDatabase(proxy.env.DB);
	const now = Date.now();
	const pending: Promise<unknown>[] = [];
	return {
		context: {
			database,
			replica: database,
			now,
			day: dayOf(now),
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
	};
}
