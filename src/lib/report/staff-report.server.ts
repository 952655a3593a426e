import type { Context } from '#lib/platform/context.server.ts';
import { ask, askAll } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import { feedbackReport } from './feedback-report.ts';
import { reported, type Reported } from './public-report.server.ts';
import { snapshotById, snapshotEntries } from './snapshot.store.server.ts';
import type { StaffReport } from './staff-report.ts';
import { currentSnapshot, cutoffOf } from './take-snapshot.server.ts';

export async function readStaffReport(context: Context, slug: string): Promise<StaffReport | null> {
	const { database } = context;
	const procedure = await ask(database, procedureBySlug(database, slug));
	if (procedure === null) return null;
	const live = await currentSnapshot(context, procedure);
	const { entries } = await askAll(database, { entries: snapshotEntries(database, procedure.id) });
	return {
		procedure,
		live,
		report: live && feedbackReport(live),
		entries,
		cutoffAt: cutoffOf(procedure),
		key: newId(context.random)
	};
}

/** Any snapshot as a report: for staff's downloads, protected like the public one because files travel. */
export async function readSnapshotReport(context: Context, slug: string, snapshotId: string): Promise<Result<Reported>> {
	const { database } = context;
	const procedure = await ask(database, procedureBySlug(database, slug));
	const stored = procedure && (await ask(database, snapshotById(database, procedure.id, snapshotId)));
	return stored ? ok(reported(stored)) : refuse('notFound');
}
