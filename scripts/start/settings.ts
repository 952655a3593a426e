import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes what local mode needs. The secret key is made once and stays, because everything stored depends on it; lines
 * somebody added (a mail server, say) stay as well; the address is the one of this start.
 */
export function writeLocalSettings(path: string, origin: string): void {
	const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
	const kept = lines.filter((line) => line.trim() !== '' && !/^(LOCAL_MODE|PUBLIC_ORIGIN)=/.test(line));
	if (!kept.some((line) => line.startsWith('SECRET_KEY='))) kept.push(`SECRET_KEY=${randomBytes(32).toString('hex')}`);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, [...kept, 'LOCAL_MODE=on', `PUBLIC_ORIGIN=${origin}`, ''].join('\n'), { mode: 0o600 });
}
