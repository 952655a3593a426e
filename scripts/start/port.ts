import { createServer } from 'node:net';

const usualPort = 4310;
const portsTried = 20;

/** The port itself when it can be listened on (0 asks for any), else null. */
export const freePort = (port: number): Promise<number | null> =>
	new Promise((resolve) => {
		const probe = createServer().once('error', () => {
			resolve(null);
		});
		probe.listen(port, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => {
				resolve(typeof address === 'object' && address !== null ? address.port : null);
			});
		});
	});

/** The port asked for or none; without a wish the first free one from the usual one on. Answers a sentence when there is none. */
export async function choosePort(asked: string | undefined): Promise<number | string> {
	if (asked !== undefined && asked !== '') {
		const port = Number(asked);
		if (!Number.isInteger(port) || port < 1 || port > 65_535) return `PORT=${asked} is no port number (1 to 65535).`;
		return (await freePort(port)) ?? `Port ${asked} is taken by another program. Choose another one: PORT=… npm start`;
	}
	for (let port = usualPort; port < usualPort + portsTried; port += 1) {
		const free = await freePort(port);
		if (free !== null) return free;
	}
	return (await freePort(0)) ?? 'No port is free.';
}
