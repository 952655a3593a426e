import type { Context } from '#lib/platform/context.server.ts';
import { askAll } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { assembleSnapshot } from './assemble-snapshot.ts';
import { releaseSnapshot } from './release-snapshot.server.ts';
import { simulateParticipation } from './simulate-participation.ts';
import { versionOutline } from './snapshot-facts.store.server.ts';
import { releasedSnapshot } from './snapshot.store.server.ts';
import { cutoffOf, storeSnapshot } from './take-snapshot.server.ts';

const seed = 20_261_122;
const actor = 'system';

/** Stores and releases a report of simulated participation, so that the page can be seen before there is a real one. Done once. */
export async function publishExampleSnapshot(context: Context, procedure: Procedure): Promise<Result<{ readonly id: string }>> {
	const { database, day } = context;
	const { version, existing } = await askAll(database, {
		version: versionOutline(database, procedure.currentVersionId ?? ''),
		existing: releasedSnapshot(database, procedure.id, true)
	});
	if (existing !== null) return ok({ id: existing.id });
	if (version === null) return refuse('notFound');
	const simulated = simulateParticipation({ outline: version.outline, procedureId: procedure.id, seed });
	const snapshot = assembleSnapshot({ procedure, version, ...simulated, cutoffAt: cutoffOf(procedure), madeOn: day, isSimulated: true });
	const id = newId(context.random);
	await storeSnapshot(context, { id, procedureId: procedure.id, snapshot, takenBy: actor });
	const released = await releaseSnapshot(context, { procedure, snapshotId: id, releasedBy: actor });
	return released.ok ? ok({ id }) : released;
}
