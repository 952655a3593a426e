import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '../start/port.ts';
import { quietEnvironment, wranglerPath } from '../start/wrangler.ts';

const readySecondsMax = 30;

/** Beside the throw-away database, so that what wrangler leaves lying about goes with it. */
function writeConfig(state: string): string {
	const path = join(state, 'plain.toml');
	const database = '[[d1_databases]]\nbinding = "DB"\ndatabase_name = "resonanz"\ndatabase_id = "00000000-0000-0000-0000-000000000000"';
	const main = resolve('scripts/bench/plain-worker.ts');
	writeFileSync(path, `name = "plain"\nmain = ${JSON.stringify(main)}\ncompatibility_date = "2026-10-20"\n\n${database}\n`);
	return path;
}

/** Serves the hand-written Worker over its own copy of the database: two processes must not share one. */
export async function startPlainServer(state: string, readyPath: string): Promise<{ origin: string; stop: () => Promise<void> }> {
	const [port, inspectorPort] = [await freePort(0), await freePort(0)];
	const config = writeConfig(state);
	const command = [
		...['--import', './scripts/start/end-with-parent.js', wranglerPath, 'dev', '--config', config, '--ip', '127.0.0.1'],
		...['--port', String(port), '--inspector-port', String(inspectorPort), '--persist-to', state],
		...['--log-level', 'error', '--show-interactive-dev-session=false']
	];
	const child = spawn(process.execPath, command, { env: quietEnvironment, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
	const ended = new Promise<void>((resolve) => {
		child.on('exit', () => {
			resolve();
		});
	});
	const stop = async () => {
		if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
		await ended;
	};
	const origin = `http://127.0.0.1:${String(port)}`;
	for (const until = Date.now() + readySecondsMax * 1000; Date.now() < until;) {
		const answer = await fetch(origin + readyPath).catch(() => null);
		if (answer?.ok === true) return { origin, stop };
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	await stop();
	throw new Error('The comparison Worker did not answer in time.');
}
