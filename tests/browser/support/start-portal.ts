import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPortal, fillEmptyDatabase, migrateDatabase } from '../../../scripts/start/portal.ts';
import { freePort } from '../../../scripts/start/port.ts';
import { startServer } from '../../../scripts/start/server.ts';
import { writeLocalSettings } from '../../../scripts/start/settings.ts';

/** Filled by the same steps as `npm start`, in a folder that ends with the run. */
export default async function startPortal(): Promise<() => Promise<void>> {
	const quiet = (): void => undefined;
	const port = await freePort(0);
	if (port === null) throw new Error('No port is free.');
	mkdirSync('.wrangler', { recursive: true });
	const state = mkdtempSync(join('.wrangler', 'browser-run-'));
	const envFile = join(state, 'settings.env');
	buildPortal(quiet);
	migrateDatabase({ state }, quiet);
	writeLocalSettings(envFile, `http://127.0.0.1:${port}`);
	fillEmptyDatabase({ state, envFile }, quiet);
	const server = await startServer({ port, state, envFile });
	process.env.RESONANZ_ORIGIN = server.origin;
	return async () => {
		await server.stop();
		rmSync(state, { recursive: true, force: true });
	};
}
