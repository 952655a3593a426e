import { auditEvent } from '#lib/audit/audit-event.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll, runAll } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { mayRelease } from './release.ts';
import { markReleased, snapshotById, snapshotEntries } from './snapshot.store.server.ts';
import { cutoffOf } from './take-snapshot.server.ts';

export interface ReleaseInput {
	readonly procedure: Procedure;
	readonly snapshotId: string;
	/** Id of the staff member; must not be who took the snapshot. */
	readonly releasedBy: string;
}

/** Makes a snapshot the public report of its procedure. */
export async function releaseSnapshot(context: Context, input: ReleaseInput): Promise<Result<{ readonly hash: string }>> {
	const decided = await decide(context, input);
	if (!decided.ok) return decided;
	const { database, now } = context;
	try {
		await runAll(database, [
			markReleased(database, input.snapshotId, input.releasedBy, now),
			auditEvent(context, {
				actor: input.releasedBy,
				action: 'snapshotReleased',
				subjectKind: 'snapshot',
				subjectId: input.snapshotId,
				details: { procedureId: input.procedure.id, hash: decided.value.hash }
			})
		]);
	} catch (thrown) {
		// Somebody else was faster: the database let one of the two through.
		const again = await decide(context, input);
		if (again.ok) throw thrown;
		return again;
	}
	return decided;
}

async function decide(context: Context, { procedure, snapshotId, releasedBy }: ReleaseInput): Promise<Result<{ readonly hash: string }>> {
	const { stored, entries } = await askAll(context.database, {
		stored: snapshotById(context.database, procedure.id, snapshotId),
		entries: snapshotEntries(context.database, procedure.id)
	});
	if (stored === null) return refuse('notFound');
	const { isSimulated, createdBy, createdAt, hash } = stored;
	const allowed = mayRelease({
		isSimulated,
		createdBy,
		createdAt,
		isAnyReleased: entries.some((entry) => entry.isSimulated === isSimulated && entry.releasedAt !== null),
		cutoffAt: cutoffOf(procedure),
		releasedBy
	});
	return allowed.ok ? ok({ hash }) : allowed;
}
