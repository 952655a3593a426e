import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildPortal, prepareDatabase } from '../../../scripts/start/portal.ts';
import { freePort } from '../../../scripts/start/port.ts';
import { startServer } from '../../../scripts/start/server.ts';
import { findBrowser } from '../../../scripts/test/browser.ts';
import { signInByCode } from './journey.ts';

/** Signs staff in once: what the journeys start with. */
async function openStaffSession(origin: string): Promise<string> {
	const browser = await chromium.launch(await findBrowser());
	const context = await browser.newContext({ baseURL: origin, locale: 'de-DE' });
	await signInByCode(await context.newPage());
	const cookies = await context.cookies();
	await browser.close();
	return JSON.stringify(cookies);
}

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
	process.env.RESONANZ_STAFF_SESSION = await openStaffSession(server.origin);
	return async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
