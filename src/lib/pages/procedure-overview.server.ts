import { outlineTally } from '#lib/contribution/tally.store.server.ts';
import { outlineOfVersion, releasedVersions, type VersionHead } from '#lib/draft/draft-reading.store.server.ts';
import type { OutlineEntry } from '#lib/draft/passage.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { currentVersionIdOf, procedureBySlug, procedureIdOf } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';

export type { VersionHead };

export interface ProcedureOverview {
	readonly procedure: Procedure;
	/** Released, the latest first. */
	readonly versions: readonly VersionHead[];
	/** Of the current version. */
	readonly outline: readonly OutlineEntry[];
	/** Public contributions by passage id; by the procedure's id for the draft as a whole. */
	readonly counts: Readonly<Record<string, number>>;
}

/** A procedure with everything it consists of, in one round trip. Refuses with `notFound`. */
export async function procedureOverview({ replica }: Context, slug: string): Promise<Result<ProcedureOverview>> {
	const { procedure, versions, outline, tally } = await askAll(replica, {
		procedure: procedureBySlug(replica, slug),
		versions: releasedVersions(replica, procedureIdOf(slug)),
		outline: outlineOfVersion(replica, currentVersionIdOf(slug)),
		tally: outlineTally(replica, procedureIdOf(slug))
	});
	return procedure === null ? refuse('notFound', 'slug') : ok({ procedure, versions, outline, counts: tally.counts });
}
