import { and, eq, sql } from 'drizzle-orm';
import { question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import {
	draftChapterTable,
	draftVersionPassageTable,
	draftVersionTable,
	passageAliasTable,
	passageTable,
	passageTextTable
} from './draft.tables.server.ts';

/** More durable codes than any draft may have passages, so that many versions fit. */
const codesMax = 5_000;
const wordingsMax = 20_000;
/** Bytes of JSON in one statement: well below what D1 takes as one parameter. */
const parameterLengthMax = 400_000;

export interface NewPassage {
	readonly id: string;
	readonly code: string;
}

export interface NewPassageText {
	readonly id: string;
	readonly passageId: string;
	readonly kind: string;
	readonly heading: string;
	readonly body: string;
	readonly facts: string;
	readonly hash: string;
}

export interface NewPlacement {
	readonly passageId: string;
	readonly textId: string;
	readonly chapterId: string;
	readonly parentId: string | null;
	readonly position: number;
}

/** Every code of a procedure with its durable passage. */
export const passageCodes = (database: Database, procedureId: string): Question<Map<string, string>> =>
	question(
		database
			.select({ id: passageTable.id, code: passageTable.code })
			.from(passageTable)
			.where(eq(passageTable.procedureId, procedureId))
			.limit(codesMax),
		(rows) => new Map(rows.map(({ id, code }) => [code, id]))
	);

/** Codes that once named a passage and lead to it still. */
export const retiredCodes = (database: Database, procedureId: string): Question<Set<string>> =>
	question(
		database
			.select({ code: passageAliasTable.code })
			.from(passageAliasTable)
			.where(eq(passageAliasTable.procedureId, procedureId))
			.limit(codesMax),
		(rows) => new Set(rows.map(({ code }) => code))
	);

export interface KnownWording {
	readonly id: string;
	readonly ratedAs: string;
}

/** Every wording there is, by `passage id:hash`. */
export const knownWordings = (database: Database, procedureId: string): Question<Map<string, KnownWording>> =>
	question(
		database
			.select({
				id: sql<string>`${passageTextTable.id}`.as('wording_id'),
				passageId: passageTextTable.passageId,
				hash: passageTextTable.hash,
				ratedAs: passageTextTable.ratedAs
			})
			.from(passageTable)
			.innerJoin(passageTextTable, eq(passageTextTable.passageId, passageTable.id))
			.where(eq(passageTable.procedureId, procedureId))
			.limit(wordingsMax),
		(rows) => new Map(rows.map(({ id, passageId, hash, ratedAs }) => [`${passageId}:${hash}`, { id, ratedAs }]))
	);

export interface KnownVersion {
	readonly id: string;
	readonly releasedAt: number | null;
}

export const versionByNumber = (database: Database, procedureId: string, number: string): Question<KnownVersion | null> =>
	question(
		database
			.select({ id: draftVersionTable.id, releasedAt: draftVersionTable.releasedAt })
			.from(draftVersionTable)
			.where(and(eq(draftVersionTable.procedureId, procedureId), eq(draftVersionTable.number, number)))
			.limit(1),
		([row]) => row ?? null
	);

/** Parts of a list whose JSON stays below what one statement may carry. */
function inParts<T>(rows: readonly T[]): string[] {
	const parts: string[] = [];
	let part: string[] = [];
	let length = 0;
	for (const row of rows) {
		const json = JSON.stringify(row);
		if (length + json.length > parameterLengthMax && part.length > 0) {
			parts.push(`[${part.join(',')}]`);
			part = [];
			length = 0;
		}
		part.push(json);
		length += json.length;
	}
	if (part.length > 0) parts.push(`[${part.join(',')}]`);
	return parts;
}

const column = (name: string) => sql.raw(`value ->> '${name}'`);

export const insertPassages = (database: Database, procedureId: string, rows: readonly NewPassage[]): Statement[] =>
	inParts(rows).map((json) =>
		database.insert(passageTable).select(sql`SELECT ${column('id')}, ${procedureId}, ${column('code')} FROM json_each(${json})`)
	);

export const insertPassageTexts = (database: Database, rows: readonly NewPassageText[]): Statement[] =>
	inParts(rows).map((json) =>
		database
			.insert(passageTextTable)
			.select(
				sql`SELECT ${column('id')}, ${column('passageId')}, ${column('kind')}, ${column('heading')}, ${column('body')}, ${column('facts')}, ${column('hash')}, ${column('id')} FROM json_each(${json})`
			)
	);

export const insertPlacements = (database: Database, versionId: string, rows: readonly NewPlacement[]): Statement[] =>
	inParts(rows).map((json) =>
		database
			.insert(draftVersionPassageTable)
			.select(
				sql`SELECT ${versionId}, ${column('passageId')}, ${column('textId')}, ${column('chapterId')}, ${column('parentId')}, ${column('position')} FROM json_each(${json})`
			)
	);

export const insertVersion = (database: Database, row: typeof draftVersionTable.$inferInsert): Statement =>
	database.insert(draftVersionTable).values(row);

export const insertChapters = (
	database: Database,
	versionId: string,
	chapters: readonly { readonly chapterId: string; readonly document: string }[]
): Statement[] => chapters.map((chapter) => database.insert(draftChapterTable).values({ versionId, ...chapter }));

/** Takes a version back that was never released, before it is read in anew. */
export const deleteUnreleasedVersion = (database: Database, versionId: string): Statement[] => [
	database.delete(draftVersionPassageTable).where(eq(draftVersionPassageTable.versionId, versionId)),
	database.delete(draftChapterTable).where(eq(draftChapterTable.versionId, versionId)),
	database.delete(draftVersionTable).where(eq(draftVersionTable.id, versionId))
];
