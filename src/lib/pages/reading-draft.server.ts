import { outlineTally } from '#lib/contribution/tally.store.server.ts';
import { documentByNumber, documentOfVersion, releasedVersions } from '#lib/draft/draft-reading.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll } from '#lib/platform/database.server.ts';
import { currentVersionIdOf, procedureBySlug, procedureIdOf } from '#lib/procedure/procedure.store.server.ts';
import type { DraftPageData } from './page-data.ts';

/** The whole draft in its current version, or in an older released one. */
export async function readDraftPage({ replica }: Context, slug: string, number?: string): Promise<DraftPageData | null> {
	const procedureId = procedureIdOf(slug);
	const { procedure, versions, document, tally } = await askAll(replica, {
		procedure: procedureBySlug(replica, slug),
		versions: releasedVersions(replica, procedureId),
		document: number === undefined ? documentOfVersion(replica, currentVersionIdOf(slug)) : documentByNumber(replica, procedureId, number),
		tally: outlineTally(replica, procedureId)
	});
	const version = versions.find(({ id, number: candidate }) =>
		number === undefined ? id === procedure?.currentVersionId : candidate === number
	);
	if (procedure === null || document === null || version === undefined) return null;
	return { procedure, versions, version, isCurrent: version.id === procedure.currentVersionId, document, counts: tally.counts };
}
