import { procedureTallies, type ProcedureTally } from '#lib/contribution/tally.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask, askAll, type Database } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { procedureBySlug, procedureIdOf } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { feedbackReport, type FeedbackReport } from './feedback-report.ts';
import { activityOf, participationTotals, type ParticipationTotals } from './participation-totals.ts';
import type { StoredSnapshot } from './snapshot-entry.ts';
import { isExampleReleased, releasedSnapshot, type ProcedureKey } from './snapshot.store.server.ts';

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

const questions = (database: Database, procedureId: ProcedureKey) => ({
	released: releasedSnapshot(database, procedureId),
	hasExample: isExampleReleased(database, procedureId),
	activity: procedureTallies(database, procedureId)
});

interface Answers {
	readonly released: StoredSnapshot | null;
	readonly hasExample: boolean;
	readonly activity: readonly ProcedureTally[];
}

/** What the public may know of a procedure's feedback: totals until a report is released, then that report. */
export const publicReport = async (database: Database, procedure: Procedure): Promise<PublicReport> =>
	publicAnswer(procedure, await askAll(database, questions(database, procedure.id)));

function publicAnswer({ minimumCellSize }: Procedure, { released, hasExample, activity }: Answers): PublicReport {
	if (released !== null) return { state: 'released', releasedAt: released.releasedAt ?? 0, ...reported(released) };
	return { state: 'totals', totals: participationTotals(activityOf(activity), minimumCellSize), hasExample };
}

export interface ReportPage {
	readonly procedure: Procedure;
	readonly feedback: PublicReport;
	readonly now: number;
}

/** The public page, in one round trip; null where there is no such procedure. */
export async function readReportPage({ replica, now }: Context, slug: string): Promise<ReportPage | null> {
	const { procedure, ...answers } = await askAll(replica, {
		procedure: procedureBySlug(replica, slug),
		...questions(replica, procedureIdOf(slug))
	});
	return procedure === null ? null : { procedure, feedback: publicAnswer(procedure, answers), now };
}

export interface ExamplePage {
	readonly procedure: Procedure;
	readonly example: Reported;
	readonly now: number;
}

/** The page of the example; null where there is none. */
export async function readExamplePage({ replica, now }: Context, slug: string): Promise<ExamplePage | null> {
	const { procedure, example } = await askAll(replica, {
		procedure: procedureBySlug(replica, slug),
		example: releasedSnapshot(replica, procedureIdOf(slug), true)
	});
	return procedure === null || example === null ? null : { procedure, example: reported(example), now };
}

/** The released report of a procedure, or its example, for a download. Refuses with `reportNotReleased`. */
export async function readReleasedReport({ replica }: Context, slug: string, isSimulated: boolean): Promise<Result<Reported>> {
	const released = await ask(replica, releasedSnapshot(replica, procedureIdOf(slug), isSimulated));
	return released === null ? refuse('reportNotReleased') : ok(reported(released));
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
