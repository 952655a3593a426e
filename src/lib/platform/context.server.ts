import type { Configuration } from './configuration.ts';
import type { Database } from './database.server.ts';
import type { RandomBytes } from './id.ts';
import type { Secrets } from './secrets.server.ts';

/** Everything a use case may know of the world. Built in hooks.server.ts, and by scripts and tests for themselves. */
export interface Context {
	/** Sees every write: for deciding and writing. */
	readonly database: Database;
	/** May lag behind on a replica: for public reading. */
	readonly replica: Database;
	/** Milliseconds since 1970 UTC at which this request counts as received. */
	readonly now: number;
	/** 'YYYY-MM-DD' of now in Europe/Berlin. */
	readonly day: string;
	readonly random: RandomBytes;
	readonly configuration: Configuration;
	readonly secrets: Secrets;
	/** Work that may end after the answer was sent. */
	readonly defer: (work: Promise<unknown>) => void;
}
