import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TrialFolder {
	/** As `--persist-to` takes it. */
	readonly state: string;
	readonly remove: () => void;
}

/** A copy of a local database that may be written to and thrown away. Nobody may be writing to the original meanwhile. */
export function copyOf(state: string): TrialFolder {
	const trial = emptyFolder();
	cpSync(state, trial.state, { recursive: true, filter: (path) => !path.endsWith('server.json') });
	return trial;
}

export function emptyFolder(): TrialFolder {
	const state = mkdtempSync(join(tmpdir(), 'resonanz-trial-'));
	return {
		state,
		remove: () => {
			rmSync(state, { recursive: true, force: true });
		}
	};
}
