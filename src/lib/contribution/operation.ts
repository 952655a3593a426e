import { ok, refuse, type Result } from '#lib/platform/result.ts';

const keyFormat = /^[A-Za-z0-9_-]{8,100}$/;

/** The key that makes a write happen once. Refuses with `keyMissing`. */
export const readKey = (raw: unknown): Result<string> =>
	typeof raw === 'string' && keyFormat.test(raw) ? ok(raw) : refuse('keyMissing', 'key');

/** What is known of an earlier write with the same key. */
export interface StoredOperation {
	readonly bodyHash: string;
	/** The attempt that wrote. */
	readonly run: string;
	/** What it led to: the id of a contribution, or the former value of a rating. */
	readonly result: string;
}

/** The result of the earlier write, or null when there was none. Refuses with `keyReused` when something else was sent then. */
export function replayOf(stored: StoredOperation | null, bodyHash: string): Result<StoredOperation | null> {
	return stored !== null && stored.bodyHash !== bodyHash ? refuse('keyReused') : ok(stored);
}
