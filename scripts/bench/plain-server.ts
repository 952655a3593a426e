import { spawn } from 'node:child_process';
import { freePort } from '../start/port.ts';
import { quietEnvironment, wranglerPath } from '../start/wrangler.ts';

const readySecondsMax = 30;

/** Serves the hand-written Worker over its own copy of the database: two processes must not share one. */
export async function startPlainServer(state: string, readyPath: string): Promise<{ origin: string; stop: () => Promise<void> }> {
	const [port, inspectorPort] = [await freePort(0), await freePort(0)];
	const command = [
		...['--import', './scripts/start/end-with-parent.js', wranglerPath, 'dev', '--config', 'scripts/bench/plain.toml', '--ip', '127.0.0.1'],
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
