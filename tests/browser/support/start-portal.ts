import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPortal, prepareDatabase } from '../../../scripts/start/portal.ts';
import { freePort } from '../../../scripts/start/port.ts';
import { startServer } from '../../../scripts/start/server.ts';

/** Filled by the same steps as `npm start`, in a folder that ends with the run. */
export default async function startPortal(): Promise<() => Promise<void>> {
	const quiet = (): void => undefined;
	const port = await freePort(0);
	if (port === null) throw new Error('No port is free.');
	mkdirSync('.wrangler', { recursive: true });
	const folder = mkdtempSync(join('.wrangler', 'browser-run-'));
	buildPortal(quiet);
	const server = await startServer({ port, ...prepareDatabase(join(folder, 'state'), `http://127.0.0.1:${port}`, quiet) });
	process.env.RESONANZ_ORIGIN = server.origin;
	return async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
