import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function hashOf(paths: readonly string[]): string {
	const hash = createHash('sha256');
	const add = (path: string): void => {
		if (!existsSync(path)) return;
		if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
		else hash.update(path).update('\0').update(readFileSync(path));
	};
	paths.forEach(add);
	return hash.digest('hex');
}

/** Does the work only when what it is made from has changed since it last succeeded. */
export function once(stamp: string, inputs: readonly string[], work: () => void): void {
	const wanted = hashOf(inputs);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	work();
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, wanted);
}
