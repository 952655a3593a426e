import { outlineTally } from '#lib/contribution/tally.store.server.ts';
import { outlineOfVersion, releasedVersions } from '#lib/draft/draft-reading.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll } from '#lib/platform/database.server.ts';
import { latestProcedureId, latestVersionId, publishedProcedures } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { draftTable, type DraftTable } from './draft-table.ts';

export interface StartPage {
	readonly procedures: readonly Procedure[];
	/** Set when there is exactly one procedure: the start page is about it. */
	readonly procedure?: Procedure;
	readonly draft: DraftTable | null;
	/** The instant the page is made for: deadlines are told as rest of days. */
	readonly now: number;
}

export async function readStartPage({ replica, now }: Context): Promise<StartPage> {
	const { procedures, outline, versions, tally } = await askAll(replica, {
		procedures: publishedProcedures(replica),
		outline: outlineOfVersion(replica, latestVersionId),
		versions: releasedVersions(replica, latestProcedureId),
		tally: outlineTally(replica, latestProcedureId)
	});
	const [procedure] = procedures;
	if (procedure === undefined || procedures.length > 1) return { procedures, draft: null, now };
	const version = versions.find(({ id }) => id === procedure.currentVersionId);
	return { procedures, procedure, draft: version === undefined ? null : draftTable(version, outline, tally.counts, procedure.id), now };
}
