import { outlineTally, procedureTallies } from '#lib/contribution/tally.store.server.ts';
import { outlineOfVersion, releasedVersions } from '#lib/draft/draft-reading.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll } from '#lib/platform/database.server.ts';
import { currentVersionIdOf, procedureBySlug, procedureIdOf } from '#lib/procedure/procedure.store.server.ts';
import { draftTable } from './draft-table.ts';
import type { ProcedurePageData } from './page-data.ts';

export async function readProcedurePage({ replica, now }: Context, slug: string): Promise<ProcedurePageData | null> {
	const procedureId = procedureIdOf(slug);
	const { procedure, outline, versions, tally, groups } = await askAll(replica, {
		procedure: procedureBySlug(replica, slug),
		outline: outlineOfVersion(replica, currentVersionIdOf(slug)),
		versions: releasedVersions(replica, procedureId),
		tally: outlineTally(replica, procedureId),
		groups: procedureTallies(replica, procedureId)
	});
	if (procedure === null) return null;
	const version = versions.find(({ id }) => id === procedure.currentVersionId);
	return {
		procedure,
		versions,
		draft: version === undefined ? null : draftTable(version, outline, tally.counts, procedure.id),
		participants: groups.map(({ group, participants }) => ({ group, count: participants })),
		ratings: groups.reduce((sum, { ratings }) => sum + ratings, 0),
		// Contributions by group stay out: summed over fields they would give away whom a field hides (docs/adr/0006).
		contributions: groups.reduce((sum, { contributions }) => sum + contributions, 0),
		now
	};
}
