import { documentByNumber, releasedVersions, type VersionHead } from '#lib/draft/draft-reading.store.server.ts';
import type { DocumentPassage } from '#lib/draft/passage.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { procedureBySlug, procedureIdOf } from '#lib/procedure/procedure.store.server.ts';

export interface DraftVersion {
	readonly head: VersionHead;
	/** In reading order. */
	readonly passages: readonly DocumentPassage[];
}

/** The text of one released version, in one round trip. Refuses with `notFound`. */
export async function draftVersion({ replica }: Context, slug: string, number: string): Promise<Result<DraftVersion>> {
	const { procedure, versions, document } = await askAll(replica, {
		procedure: procedureBySlug(replica, slug),
		versions: releasedVersions(replica, procedureIdOf(slug)),
		document: documentByNumber(replica, procedureIdOf(slug), number)
	});
	if (procedure === null) return refuse('notFound', 'slug');
	const head = versions.find((version) => version.number === number);
	if (head === undefined || document === null) return refuse('notFound', 'version');
	return ok({ head, passages: document.chapters.flatMap(({ chapter, passages }) => [chapter, ...passages]) });
}
