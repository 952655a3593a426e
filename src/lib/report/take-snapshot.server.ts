import { auditEvent } from '#lib/audit/audit-event.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll, runAll } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { sha256 } from '#lib/platform/secrets.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { assembleSnapshot } from './assemble-snapshot.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Snapshot } from './snapshot.ts';
import { insertSnapshot, isNewSnapshot } from './snapshot.store.server.ts';
import { commentTallies, employeesByField, ratingTallies, versionOutline } from './snapshot-facts.store.server.ts';
import { activityOf } from './participation-totals.ts';
import { procedureTallies } from '#lib/contribution/tally.store.server.ts';

/** The tallies of this moment as a snapshot, in one round trip; null while the procedure has no draft. */
export async function currentSnapshot(context: Context, procedure: Procedure): Promise<Snapshot | null> {
	const { database } = context;
	const versionId = procedure.currentVersionId;
	if (versionId === null) return null;
	const { version, activity, ...tallies } = await askAll(database, {
		version: versionOutline(database, versionId),
		ratings: ratingTallies(database, versionId),
		comments: commentTallies(database, procedure.id, versionId),
		employeesByField: employeesByField(database, procedure.id, versionId),
		activity: procedureTallies(database, procedure.id)
	});
	if (version === null) return null;
	return assembleSnapshot({
		procedure,
		version,
		...tallies,
		activity: activityOf(activity),
		cutoffAt: Math.min(context.now, cutoffOf(procedure)),
		madeOn: context.day,
		isSimulated: false
	});
}

/** The end of the contribution phase; a procedure without one is never over. */
export const cutoffOf = (procedure: Procedure): number =>
	procedure.phases.find(({ kind }) => kind === 'contribution')?.closesAt ?? Infinity;

export interface TakeInput {
	readonly procedure: Procedure;
	/** Id of the staff member. */
	readonly takenBy: string;
	/** Drawn with the form (newId): the id of the snapshot, so that sending it twice takes one. */
	readonly key: string;
}

const keyForm = /^[0-9a-f]{32}$/;

/** Freezes what was counted up to now. May be done at any time; only one made after the cut-off can be released. */
export async function takeSnapshot(context: Context, { procedure, takenBy, key }: TakeInput): Promise<Result<{ readonly id: string }>> {
	if (!keyForm.test(key)) return refuse('keyMissing', 'key');
	const snapshot = await currentSnapshot(context, procedure);
	if (snapshot === null) return refuse('notFound');
	await storeSnapshot(context, { id: key, procedureId: procedure.id, snapshot, takenBy });
	return ok({ id: key });
}

interface StoreInput {
	readonly id: string;
	readonly procedureId: string;
	readonly snapshot: Snapshot;
	readonly takenBy: string;
}

/** Answers the hash of the canonical form. */
export async function storeSnapshot(context: Context, { id, procedureId, snapshot, takenBy }: StoreInput): Promise<string> {
	const { database, now } = context;
	const data = canonicalJson(snapshot);
	const hash = await sha256(data);
	const { isSimulated, cutoffAt } = snapshot;
	const details = { procedureId, hash, simulated: Number(isSimulated) };
	await runAll(database, [
		auditEvent(context, { actor: takenBy, action: 'snapshotTaken', subjectKind: 'snapshot', subjectId: id, details }, isNewSnapshot(id)),
		insertSnapshot(database, { id, procedureId, isSimulated, cutoffAt, data, hash, createdBy: takenBy, createdAt: now })
	]);
	return hash;
}
