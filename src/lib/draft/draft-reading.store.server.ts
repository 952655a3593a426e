import { and, desc, eq, isNotNull, sql, type SQL } from 'drizzle-orm';
import { question, type Database, type Question } from '#lib/platform/database.server.ts';
import { draftChapterTable, draftVersionPassageTable, draftVersionTable, passageTable } from './draft.tables.server.ts';
import type { ChapterDocument, OutlineEntry } from './passage.ts';

const versionsListedMax = 30;

type Id = string | SQL<string>;

/** One released state of the draft, without its text. */
export interface VersionHead {
	readonly id: string;
	readonly number: string;
	readonly title: string;
	readonly status: string;
	readonly authorRole: string;
	readonly reason: string;
	readonly summary: string;
	readonly releasedAt: number;
}

const headColumns = {
	id: draftVersionTable.id,
	number: draftVersionTable.number,
	title: draftVersionTable.title,
	status: draftVersionTable.status,
	authorRole: draftVersionTable.authorRole,
	reason: draftVersionTable.reason,
	summary: draftVersionTable.summary,
	releasedAt: sql<number>`${draftVersionTable.releasedAt}`.as('released_at')
};

/** Released versions, the latest first. */
export const releasedVersions = (database: Database, procedureId: Id): Question<VersionHead[]> =>
	question(
		database
			.select(headColumns)
			.from(draftVersionTable)
			.where(and(eq(draftVersionTable.procedureId, procedureId), isNotNull(draftVersionTable.releasedAt)))
			.orderBy(desc(draftVersionTable.releasedAt))
			.limit(versionsListedMax),
		(rows) => rows
	);

export const outlineOfVersion = (database: Database, versionId: Id): Question<OutlineEntry[]> =>
	question(
		database.select({ outline: draftVersionTable.outline }).from(draftVersionTable).where(eq(draftVersionTable.id, versionId)).limit(1),
		([row]) => (row === undefined ? [] : (JSON.parse(row.outline) as OutlineEntry[]))
	);

export interface VersionDocument {
	readonly outline: OutlineEntry[];
	readonly chapters: ChapterDocument[];
}

const asDocument = (row: { readonly outline: string; readonly document: string } | undefined): VersionDocument | null =>
	row === undefined
		? null
		: { outline: JSON.parse(row.outline) as OutlineEntry[], chapters: JSON.parse(row.document) as ChapterDocument[] };

const documentColumns = { outline: draftVersionTable.outline, document: draftVersionTable.document };

/** The whole draft in one row. */
export const documentOfVersion = (database: Database, versionId: Id): Question<VersionDocument | null> =>
	question(database.select(documentColumns).from(draftVersionTable).where(eq(draftVersionTable.id, versionId)).limit(1), ([row]) =>
		asDocument(row)
	);

/** A released version by its number. */
export const documentByNumber = (database: Database, procedureId: Id, number: string): Question<VersionDocument | null> =>
	question(
		database
			.select(documentColumns)
			.from(draftVersionTable)
			.where(
				and(eq(draftVersionTable.procedureId, procedureId), eq(draftVersionTable.number, number), isNotNull(draftVersionTable.releasedAt))
			)
			.limit(1),
		([row]) => asDocument(row)
	);

export interface FoundPassage {
	readonly passageId: string;
	/** The code it goes by now; another one than asked for when that is an old code. */
	readonly code: string;
	/** Null when the given version does not hold the passage any more. */
	readonly chapter: ChapterDocument | null;
}

/** A passage by its code or an old code of it, with its chapter in the given version. */
export const passageWithChapter = (
	database: Database,
	procedureId: SQL<string>,
	versionId: SQL<string>,
	code: string
): Question<FoundPassage | null> =>
	question(
		database
			.select({ passageId: passageTable.id, code: passageTable.code, document: draftChapterTable.document })
			.from(passageTable)
			.leftJoin(
				draftVersionPassageTable,
				and(eq(draftVersionPassageTable.passageId, passageTable.id), eq(draftVersionPassageTable.versionId, versionId))
			)
			.leftJoin(
				draftChapterTable,
				and(eq(draftChapterTable.versionId, versionId), eq(draftChapterTable.chapterId, draftVersionPassageTable.chapterId))
			)
			.where(
				eq(
					passageTable.id,
					sql`coalesce((SELECT named.id FROM passage AS named WHERE named.procedure_id = ${procedureId} AND named.code = ${code}),
						(SELECT alias.passage_id FROM passage_alias AS alias WHERE alias.procedure_id = ${procedureId} AND alias.code = ${code}))`
				)
			)
			.limit(1),
		([row]) =>
			row === undefined
				? null
				: {
						passageId: row.passageId,
						code: row.code,
						chapter: row.document === null ? null : (JSON.parse(row.document) as ChapterDocument)
					}
	);
