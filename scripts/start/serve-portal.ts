import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildPortal, prepareDatabase, staffAddress } from './portal.ts';
import { choosePort } from './port.ts';
import { startServer, startTokenAt, type Server } from './server.ts';

const state = '.wrangler/local';
/** Tells `npm run load` and `npm run import` that a server has the database open. */
const serverFile = `${state}/server.json`;

interface RunningServer {
	readonly pid: number;
	readonly port: number;
	readonly startToken: string;
}

const say = (line: string): void => {
	console.log(line);
};

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}

/** Two servers on one database file would see each other's half-written pages. The file alone proves nothing: a killed server leaves it. */
async function refuseSecondServer(): Promise<void> {
	if (!existsSync(serverFile)) return;
	const running = JSON.parse(readFileSync(serverFile, 'utf8')) as RunningServer;
	const origin = `http://127.0.0.1:${String(running.port)}`;
	if ((await startTokenAt(origin)) === running.startToken)
		fail(`The portal of this folder is running already: ${origin} (process ${String(running.pid)}).`);
	rmSync(serverFile);
}

function endTogetherWith(server: Server): void {
	let stopping = false;
	const stop = (): void => {
		stopping = true;
		void server.stop();
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
	// npm killed outright says nothing to its children; they notice by having a new parent.
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) stop();
	}, 500).unref();
	void server.ended.then((code) => {
		rmSync(serverFile, { force: true });
		process.exit(stopping ? 0 : code);
	});
}

async function main(): Promise<void> {
	await refuseSecondServer();
	const port = await choosePort(process.env.PORT);
	if (typeof port === 'string') fail(port);
	const origin = `http://127.0.0.1:${String(port)}`;
	buildPortal(say);
	const server = await startServer({ port, ...prepareDatabase(state, origin, say) });
	const { startToken } = server;
	writeFileSync(serverFile, JSON.stringify({ pid: process.pid, port, startToken } satisfies RunningServer));
	endTogetherWith(server);
	say('');
	say(`Portal           ${origin}/`);
	say(`Staff area       ${origin}/verwaltung (sign in as ${staffAddress})`);
	say(`Outgoing mail    ${origin}/entwicklung/postfach`);
	say('Stop with Ctrl-C.');
}

await main().catch((thrown: unknown) => {
	fail(thrown instanceof Error ? thrown.message : String(thrown));
});
