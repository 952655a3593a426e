import { eq } from 'drizzle-orm';
import { question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import { draftVersionTable } from './draft.tables.server.ts';

export interface VersionToRelease {
	readonly procedureId: string;
	readonly number: string;
	readonly contentHash: string;
	readonly releasedAt: number | null;
}

export const versionById = (database: Database, versionId: string): Question<VersionToRelease | null> =>
	question(
		database
			.select({
				procedureId: draftVersionTable.procedureId,
				number: draftVersionTable.number,
				contentHash: draftVersionTable.contentHash,
				releasedAt: draftVersionTable.releasedAt
			})
			.from(draftVersionTable)
			.where(eq(draftVersionTable.id, versionId))
			.limit(1),
		([row]) => row ?? null
	);

/** A trigger aborts the whole batch when the version is released already. */
export const markReleased = (database: Database, versionId: string, releasedAt: number): Statement =>
	database.update(draftVersionTable).set({ releasedAt }).where(eq(draftVersionTable.id, versionId));
