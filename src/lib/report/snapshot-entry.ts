import type { Snapshot } from './snapshot.ts';

/** What is known of a stored snapshot without its data. */
export interface SnapshotEntry {
	readonly id: string;
	readonly isSimulated: boolean;
	readonly cutoffAt: number;
	readonly hash: string;
	readonly createdBy: string;
	readonly createdAt: number;
	readonly releasedBy: string | null;
	readonly releasedAt: number | null;
}

export interface StoredSnapshot extends SnapshotEntry {
	readonly snapshot: Snapshot;
}
