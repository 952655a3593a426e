import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};

/** Two processes on one local database lose writes: whoever writes past the server asks here first. */
export async function refuseWhileServing(persistTo: string): Promise<void> {
	const noted = await readFile(join(persistTo, 'server.json'), 'utf8').catch(() => '{}');
	const { pid } = JSON.parse(noted) as { pid?: number };
	if (pid === undefined || !isAlive(pid)) return;
	throw new Error(`A server (process ${String(pid)}) is using the database in ${persistTo}. Stop it first (Ctrl+C), then try again.`);
}
