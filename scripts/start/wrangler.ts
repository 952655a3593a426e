import { spawnSync } from 'node:child_process';

export const wranglerPath = 'node_modules/wrangler/bin/wrangler.js';

export const endWithParent = ['--import', './scripts/start/end-with-parent.js'] as const;

/** Nothing leaves this machine, nothing is written outside this folder, no question is asked. */
export const quietEnvironment: NodeJS.ProcessEnv = {
	...process.env,
	CI: '1',
	CLOUDFLARE_CF_FETCH_ENABLED: 'false',
	WRANGLER_HIDE_BANNER: 'true',
	WRANGLER_SEND_METRICS: 'false',
	WRANGLER_SEND_ERROR_REPORTS: 'false',
	WRANGLER_LOG_PATH: '.wrangler/logs',
	WRANGLER_REGISTRY_PATH: '.wrangler/registry'
};

/** Runs one of our Node programs to its end and answers what it printed; a failure ends in an error that shows it. */
export function runNode(...command: readonly string[]): string {
	const { status, stdout, stderr } = spawnSync(process.execPath, [...endWithParent, ...command], {
		env: { ...quietEnvironment, RESONANZ_BUILD: '1' },
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024
	});
	if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stdout}${stderr}`);
	return stdout;
}
