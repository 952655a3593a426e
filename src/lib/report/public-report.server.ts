import { procedureTallies } from '#lib/contribution/tally.store.server.ts';
import { ask, askAll, type Database } from '#lib/platform/database.server.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { feedbackReport, type FeedbackReport } from './feedback-report.ts';
import { activityOf, participationTotals, type ParticipationTotals } from './participation-totals.ts';
import { isExampleReleased, releasedSnapshot, type StoredSnapshot } from './snapshot.store.server.ts';

/** A report and the SHA-256 of the snapshot it was made from. */
export interface Reported {
	readonly report: FeedbackReport;
	readonly hash: string;
}

export interface ReleasedReport extends Reported {
	readonly releasedAt: number;
}

export type PublicReport =
	| { readonly state: 'totals'; readonly totals: ParticipationTotals; readonly hasExample: boolean }
	| ({ readonly state: 'released' } & ReleasedReport);

/** What the public may know of a procedure's feedback: totals until a report is released, then that report. */
export async function publicReport(database: Database, procedure: Procedure): Promise<PublicReport> {
	const { released, hasExample, activity } = await askAll(database, {
		released: releasedSnapshot(database, procedure.id),
		hasExample: isExampleReleased(database, procedure.id),
		activity: procedureTallies(database, procedure.id)
	});
	if (released !== null) return { state: 'released', releasedAt: released.releasedAt ?? 0, ...reported(released) };
	return { state: 'totals', totals: participationTotals(activityOf(activity), procedure.minimumCellSize), hasExample };
}

/** The report of simulated participation, or null. */
export async function exampleReport(database: Database, procedure: Procedure): Promise<Reported | null> {
	const example = await ask(database, releasedSnapshot(database, procedure.id, true));
	return example === null ? null : reported(example);
}

/** The released report of a procedure, or its example; null where there is none. */
export async function readReleasedReport(database: Database, slug: string, isSimulated: boolean): Promise<Reported | null> {
	const procedure = await ask(database, procedureBySlug(database, slug));
	if (procedure === null) return null;
	const released = await ask(database, releasedSnapshot(database, procedure.id, isSimulated));
	return released === null ? null : reported(released);
}

// A snapshot never changes, and few are looked at: each report is worked out once.
const reportsKept = 8;
const reports = new Map<string, Reported>();

export function reported({ id, hash, snapshot }: StoredSnapshot): Reported {
	const key = `${id} ${hash}`;
	const known = reports.get(key) ?? { report: feedbackReport(snapshot), hash };
	if (reports.size >= reportsKept) reports.clear();
	reports.set(key, known);
	return known;
}
