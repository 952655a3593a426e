import { createTestHarness } from 'wrangler';

/** Without TLS: the harness speaks plain HTTP with the Worker, whatever the address says. */
export const origin = 'http://portal.example';
/** Settings of a city's deployment: nothing here is local. */
export const citySettings: Readonly<Record<string, string>> = {
	PUBLIC_ORIGIN: origin,
	SECRET_KEY: 'a secret key that only tests use, long enough',
	SMTP_HOST: '127.0.0.1',
	SMTP_PORT: '1',
	SMTP_SECURITY: 'none',
	MAIL_FROM: 'portal@stadt.example'
};

type Bindings = { DB: D1Database };
type Init = Parameters<ReturnType<typeof createTestHarness>['fetch']>[1];

export interface BuiltPortal {
	/** Asks the Worker as a browser would that typed the city's address; redirects are not followed. */
	readonly get: (path: string, init?: Init) => Promise<Awaited<ReturnType<ReturnType<typeof createTestHarness>['fetch']>>>;
	readonly database: D1Database;
	/** Runs what the cron trigger runs. */
	readonly runCron: () => Promise<void>;
	readonly close: () => Promise<void>;
}

/** The Worker as it is deployed, with an empty migrated database. `npm test` builds it before. */
export async function openBuiltPortal(settings: Readonly<Record<string, string>> = citySettings): Promise<BuiltPortal> {
	const harness = createTestHarness({ workers: [{ configPath: 'wrangler.toml', vars: { ...settings } }] });
	await harness.listen();
	const worker = harness.getWorker<Bindings>();
	await worker.applyD1Migrations('DB');
	const { DB: database } = await worker.getEnv();
	return {
		get: (path, init) => harness.fetch(new URL(path, origin).href, { redirect: 'manual', ...init }),
		database,
		runCron: async () => {
			await worker.scheduled({ cron: '*/5 * * * *', scheduledTime: new Date() });
		},
		close: () => harness.close()
	};
}
