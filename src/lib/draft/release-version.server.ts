import { auditEvent } from '#lib/audit/audit-event.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask, runAll } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { setCurrentVersion } from '#lib/procedure/procedure-write.store.server.ts';
import { markReleased, versionById } from './draft-release.store.server.ts';

export interface ReleaseVersionInput {
	readonly versionId: string;
	/** Who releases: a staff id, or the name of the command that does. */
	readonly actor: string;
}

export interface ReleasedVersion {
	readonly versionId: string;
	readonly number: string;
	readonly contentHash: string;
	readonly releasedAt: number;
}

/** Makes a version the one people read and rate. From then on nobody changes it any more. */
export async function releaseVersion(context: Context, { versionId, actor }: ReleaseVersionInput): Promise<Result<ReleasedVersion>> {
	const { database, now } = context;
	const version = await ask(database, versionById(database, versionId));
	if (version === null) return refuse('notFound');
	if (version.releasedAt !== null) return refuse('alreadyDone');
	const { number, contentHash, procedureId } = version;
	try {
		await runAll(database, [
			markReleased(database, versionId, now),
			setCurrentVersion(database, procedureId, versionId),
			auditEvent(context, {
				actor,
				action: 'draftPublished',
				subjectKind: 'draftVersion',
				subjectId: versionId,
				details: { number, contentHash }
			})
		]);
	} catch (thrown) {
		// The database lets only one of two releases at the same time through.
		const meanwhile = await ask(database, versionById(database, versionId));
		if (meanwhile?.releasedAt != null) return refuse('alreadyDone');
		throw thrown;
	}
	return ok({ versionId, number, contentHash, releasedAt: now });
}
