import { and, eq, sql } from 'drizzle-orm';
import { question, type Database, type Question } from '#lib/platform/database.server.ts';
import { draftVersionPassageTable, passageTable, passageTextTable } from './draft.tables.server.ts';
import type { PassageKind } from './passage.ts';

/** What somebody rates or comments on: a passage in the current version of the draft. */
export interface PassageTarget {
	readonly passageId: string;
	readonly code: string;
	readonly kind: PassageKind;
	readonly heading: string;
	readonly body: string;
	readonly passageTextId: string;
	readonly ratedAs: string;
	/** The chapter it lies in; the passage itself if it is one. */
	readonly chapterId: string;
	readonly versionId: string;
}

/** A passage of the given version by its code, or by an old code of it. */
export const passageTargetByCode = (
	database: Database,
	procedureId: string,
	versionId: string,
	code: string
): Question<PassageTarget | null> =>
	question(
		database
			.select({
				passageId: sql<string>`${passageTable.id}`.as('target_passage_id'),
				code: passageTable.code,
				kind: sql<PassageKind>`${passageTextTable.kind}`.as('target_kind'),
				heading: passageTextTable.heading,
				body: passageTextTable.body,
				passageTextId: draftVersionPassageTable.passageTextId,
				ratedAs: passageTextTable.ratedAs,
				chapterId: draftVersionPassageTable.chapterId,
				versionId: draftVersionPassageTable.versionId
			})
			.from(passageTable)
			.innerJoin(
				draftVersionPassageTable,
				and(eq(draftVersionPassageTable.passageId, passageTable.id), eq(draftVersionPassageTable.versionId, versionId))
			)
			.innerJoin(passageTextTable, eq(passageTextTable.id, draftVersionPassageTable.passageTextId))
			.where(
				eq(
					passageTable.id,
					sql`coalesce((SELECT id FROM passage WHERE procedure_id = ${procedureId} AND code = ${code}),
						(SELECT passage_id FROM passage_alias WHERE procedure_id = ${procedureId} AND code = ${code}))`
				)
			)
			.limit(1),
		([row]) => row ?? null
	);
