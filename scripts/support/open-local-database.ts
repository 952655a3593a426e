import { resolve } from 'node:path';
import { getPlatformProxy } from 'wrangler';

/** The database binding of the local persist folder (the one `wrangler dev --persist-to` uses), for bulk work that no use case does. */
export async function openLocalDatabase(persistTo: string): Promise<{ database: D1Database; close: () => Promise<void> }> {
	const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({
		configPath: 'wrangler.kit.toml',
		persist: { path: resolve(persistTo, 'v3') }
	});
	return { database: env.DB, close: dispose };
}
