import type { ContributionFilter } from '#lib/contribution/contribution-filter.ts';
import { publicContributions } from '#lib/contribution/public-contributions.store.server.ts';
import { outlineTally, publicTallies } from '#lib/contribution/tally.store.server.ts';
import { outlineOfVersion, passageWithChapter, releasedVersions } from '#lib/draft/draft-reading.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll } from '#lib/platform/database.server.ts';
import { currentVersionIdOf, procedureBySlug, procedureIdOf } from '#lib/procedure/procedure.store.server.ts';
import type { PassagePageData } from './page-data.ts';

/** A passage with what surrounds it; `movedTo` when the code asked for is not the one it goes by now. */
export type PassageAnswer = { readonly page: PassagePageData } | { readonly movedTo: string } | null;

const contributionsShown = 12;

/**
 * Two round trips: how groups may be told apart depends on the procedure and on the field the passage lies in, so
 * these are known before the first contribution is read.
 */
export async function readPassagePage(
	{ replica }: Context,
	slug: string,
	code: string,
	filter: ContributionFilter
): Promise<PassageAnswer> {
	const procedureId = procedureIdOf(slug);
	const versionId = currentVersionIdOf(slug);
	const { procedure, versions, outline, found, tally } = await askAll(replica, {
		procedure: procedureBySlug(replica, slug),
		versions: releasedVersions(replica, procedureId),
		outline: outlineOfVersion(replica, versionId),
		found: passageWithChapter(replica, procedureId, versionId, code.toUpperCase()),
		tally: outlineTally(replica, procedureId)
	});
	const version = versions.find(({ id }) => id === procedure?.currentVersionId);
	if (procedure === null || version === undefined || found?.chapter == null) return null;
	if (found.code !== code) return { movedTo: found.code };
	const { chapter } = found;
	const passage = [chapter.chapter, ...chapter.passages].find(({ id }) => id === found.passageId);
	if (passage === undefined) return null;
	const targetId = passage.id;
	const said = await askAll(replica, {
		tallies: publicTallies(replica, { targetId, procedure }),
		contributions: publicContributions(replica, { targetId, procedure, ...filter, limit: contributionsShown })
	});
	return { page: { procedure, versions, version, outline, counts: tally.counts, chapter, passage, filter, ...said } };
}
