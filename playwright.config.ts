import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/test/browser.ts';

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results/browser',
	// Starts one portal with a database of its own on a free port and ends it afterwards.
	globalSetup: './tests/browser/support/start-portal.ts',
	// A journey passes at the first try or it has found something.
	retries: 0,
	workers: 2,
	fullyParallel: true,
	timeout: 40_000,
	expect: { timeout: 8000 },
	use: {
		launchOptions: await findBrowser(),
		actionTimeout: 8000,
		navigationTimeout: 20_000,
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		trace: 'retain-on-failure'
	}
});
