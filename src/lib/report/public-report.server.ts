import { procedureTallies } from '#lib/contribution/tally.store.server.ts';
import { askAll, type Database } from '#lib/platform/database.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { feedbackReport, type FeedbackReport } from './feedback-report.ts';
import { activityOf, participationTotals, type ParticipationTotals } from './participation-totals.ts';
import { releasedSnapshot, type StoredSnapshot } from './snapshot.store.server.ts';

export type PublicReport =
	| { readonly state: 'totals'; readonly totals: ParticipationTotals; readonly hasExample: boolean }
	| ({ readonly state: 'released' } & ReleasedReport);

export interface ReleasedReport {
	readonly report: FeedbackReport;
	/** SHA-256 of the snapshot the report was made from. */
	readonly hash: string;
	readonly releasedAt: number;
}

/** What the public may know of a procedure's feedback: totals until a report is released, then that report. */
export async function publicReport(database: Database, procedure: Procedure): Promise<PublicReport> {
	const { released, example, activity } = await askAll(database, {
		released: releasedSnapshot(database, procedure.id),
		example: releasedSnapshot(database, procedure.id, true),
		activity: procedureTallies(database, procedure.id)
	});
	if (released !== null) return { state: 'released', ...releasedReport(released) };
	return { state: 'totals', totals: participationTotals(activityOf(activity), procedure.minimumCellSize), hasExample: example !== null };
}

// A released snapshot never changes, and there are few: its report is worked out once.
const reportsKept = 8;
const reports = new Map<string, ReleasedReport>();

export function releasedReport({ id, hash, releasedAt, snapshot }: StoredSnapshot): ReleasedReport {
	const key = `${id} ${hash}`;
	const known = reports.get(key) ?? { report: feedbackReport(snapshot), hash, releasedAt: releasedAt ?? 0 };
	if (reports.size >= reportsKept) reports.clear();
	reports.set(key, known);
	return known;
}
