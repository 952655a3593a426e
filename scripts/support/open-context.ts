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
		context: {
			database,
			replica: database,
			now,
			day: dayOf(now),
			random: (length) => crypto.getRandomValues(new Uint8Array(length)),
			configuration: configuration.value,
			secrets: secretsFrom(configuration.value.secretKey),
			defer: (work) => void work
		},
		close: () => proxy.dispose()
	};
}
