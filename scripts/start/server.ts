import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { freePort } from './port.ts';
import { endWithParent, quietEnvironment, wranglerPath } from './wrangler.ts';

export interface Server {
	readonly origin: string;
	readonly startToken: string;
	/** Ends the server and everything it started. */
	readonly stop: () => Promise<void>;
	/** Ends it without a word, as a power cut would. */
	readonly kill: () => Promise<void>;
	/** Settles when the server has ended, however that came. */
	readonly ended: Promise<number>;
}

export interface ServerOptions {
	readonly port: number;
	/** Folder of the embedded database. */
	readonly state: string;
	readonly envFile: string;
}

const startHeader = 'X-Resonanz-Start';
const readySecondsMax = 60;
const stopMilliseconds = 3000;
const isWindows = process.platform === 'win32';

/** The token of the portal that answers there, or null when nothing or something else does. */
export async function startTokenAt(origin: string): Promise<string | null> {
	// A page kept by the emulated edge cache would carry the token of an earlier start.
	const request = { headers: { 'Cache-Control': 'no-cache' }, signal: AbortSignal.timeout(5000), redirect: 'manual' } as const;
	const answer = await fetch(`${origin}/`, request).catch(() => null);
	if (answer === null) return null;
	await answer.body?.cancel();
	return answer.ok ? (answer.headers.get(startHeader) ?? '') : `status ${String(answer.status)}`;
}

/** Starts the built Worker and answers when a page that needs the Worker and the database was served by this very process. */
export async function startServer({ port, state, envFile }: ServerOptions): Promise<Server> {
	const startToken = randomBytes(16).toString('hex');
	const inspectorPort = await freePort(0);
	const command = [
		...[...endWithParent, wranglerPath, 'dev', '--ip', '127.0.0.1', '--port', String(port)],
		...['--inspector-port', String(inspectorPort), '--persist-to', state, '--env-file', envFile, '--var', `START_TOKEN:${startToken}`],
		...['--log-level', 'error', '--show-interactive-dev-session=false']
	];
	// wrangler starts workerd as its own child. In a group of their own both end together, and a Ctrl-C reaches them once.
	const child = spawn(process.execPath, command, {
		env: isWindows ? quietEnvironment : { ...quietEnvironment, RESONANZ_OWN_GROUP: '1' },
		stdio: ['ignore', 'inherit', 'inherit'],
		detached: !isWindows
	});
	const signal = (name: NodeJS.Signals): void => {
		try {
			if (child.pid !== undefined) process.kill(isWindows ? child.pid : -child.pid, name);
		} catch {
			// already gone
		}
	};
	const ended = new Promise<number>((resolve) => {
		child.on('exit', (code) => {
			signal('SIGKILL');
			resolve(code ?? 1);
		});
	});
	const stop = async (): Promise<void> => {
		signal('SIGTERM');
		const force = setTimeout(() => {
			signal('SIGKILL');
		}, stopMilliseconds);
		await ended;
		clearTimeout(force);
	};
	const kill = async (): Promise<void> => {
		signal('SIGKILL');
		await ended;
	};
	const server = { origin: `http://127.0.0.1:${String(port)}`, startToken, stop, kill, ended };
	const complaint = await Promise.race([untilReady(server), ended.then((code) => `The server ended at once (code ${String(code)}).`)]);
	if (complaint !== null) {
		await stop();
		throw new Error(complaint);
	}
	return server;
}

/** An open port says nothing: ask a page, and believe it only with the token of this start. */
async function untilReady({ origin, startToken }: Pick<Server, 'origin' | 'startToken'>): Promise<string | null> {
	const deadline = Date.now() + readySecondsMax * 1000;
	let answered: string | null = null;
	while (Date.now() < deadline) {
		answered = await startTokenAt(origin);
		if (answered === startToken) return null;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	if (answered === null) return `The server did not answer within ${String(readySecondsMax)} seconds.`;
	return `${origin} is answered by something else than the portal just started (${answered === '' ? 'no token' : answered}).`;
}
