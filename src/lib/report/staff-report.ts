import type { Procedure } from '#lib/procedure/procedure.ts';
import type { FeedbackReport } from './feedback-report.ts';
import type { SnapshotEntry } from './snapshot-entry.ts';
import type { Snapshot } from './snapshot.ts';

/** What those of the staff see who hold seeDistributions. */
export interface StaffReport {
	readonly procedure: Procedure;
	/** What is counted now, unprotected. */
	readonly live: Snapshot | null;
	/** The same as it would be published. */
	readonly report: FeedbackReport | null;
	readonly entries: readonly SnapshotEntry[];
	readonly cutoffAt: number;
	/** For the form that takes the next snapshot. */
	readonly key: string;
}
