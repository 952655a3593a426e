import type { Context } from '#lib/platform/context.server.ts';
import { askAll, runAll } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { sha256 } from '#lib/platform/secrets.server.ts';
import type { SourceFile } from '#lib/platform/source-file.server.ts';
import { malformed } from '#lib/procedure/source-problem.ts';
import { chapterDocuments, outlineOf } from './document.ts';
import {
	deleteUnreleasedVersion,
	insertChapters,
	insertPassages,
	insertPassageTexts,
	insertPlacements,
	insertVersion,
	knownWordings,
	passageCodes,
	retiredCodes,
	versionByNumber,
	type KnownWording,
	type NewPassage,
	type NewPassageText,
	type NewPlacement
} from './draft-import.store.server.ts';
import type { ChapterDocument, DocumentPassage } from './passage.ts';
import { readDraftFiles, versionFileName, type Draft, type DraftPassage } from './read-draft-files.server.ts';

/** A row of the database holds two million bytes; the whole draft is kept in one. */
const documentBytesMax = 1_900_000;

export interface ImportDraftInput {
	readonly procedureId: string;
	readonly files: readonly SourceFile[];
}

export interface ImportedDraft {
	readonly versionId: string;
	readonly number: string;
	/** As the file says: how long before the day of publication the version was released. */
	readonly daysBefore: number;
	readonly passages: number;
	readonly newPassages: number;
	readonly newTexts: number;
}

interface Resolved {
	readonly document: readonly DocumentPassage[];
	readonly newPassages: readonly NewPassage[];
	readonly newTexts: readonly NewPassageText[];
	readonly hashes: readonly string[];
}

/**
 * Reads a draft in as a version that is not released yet. Passages keep their durable id by their code, and a wording
 * that did not change keeps its row, so that what people said about it stays with it.
 */
export async function importDraft(context: Context, { procedureId, files }: ImportDraftInput): Promise<Result<ImportedDraft>> {
	const read = readDraftFiles(files);
	if (!read.ok) return read;
	const draft = read.value;
	const { database } = context;
	const { codes, retired, wordings, sameNumber } = await askAll(database, {
		codes: passageCodes(database, procedureId),
		retired: retiredCodes(database, procedureId),
		wordings: knownWordings(database, procedureId),
		sameNumber: versionByNumber(database, procedureId, draft.version.number)
	});
	if (sameNumber?.releasedAt != null) return refuse('alreadyDone', 'number', { number: draft.version.number });
	const reused = draft.passages.find(({ code }) => retired.has(code));
	if (reused !== undefined) return malformed('codeRetired', 1, reused.code, versionFileName);

	const resolved = await resolve(context, draft, codes, wordings);
	const chapters = chapterDocuments(resolved.document);
	const document = JSON.stringify(chapters);
	if (new TextEncoder().encode(document).length > documentBytesMax) return malformed('tooLarge', 1, '', versionFileName);
	const versionId = newId(context.random);
	const { daysBefore, ...version } = draft.version;
	await runAll(database, [
		...(sameNumber === null ? [] : deleteUnreleasedVersion(database, sameNumber.id)),
		...insertPassages(database, procedureId, resolved.newPassages),
		...insertPassageTexts(database, resolved.newTexts),
		insertVersion(database, {
			id: versionId,
			procedureId,
			...version,
			contentHash: await sha256(JSON.stringify([version, resolved.hashes])),
			outline: JSON.stringify(outlineOf(chapters)),
			document,
			releasedAt: null
		}),
		...insertChapters(
			database,
			versionId,
			chapters.map((chapter) => ({ chapterId: chapter.chapter.id, document: JSON.stringify(chapter) }))
		),
		...insertPlacements(database, versionId, placementsIn(chapters))
	]);
	return ok({
		versionId,
		number: version.number,
		daysBefore,
		passages: draft.passages.length,
		newPassages: resolved.newPassages.length,
		newTexts: resolved.newTexts.length
	});
}

const placementsIn = (chapters: readonly ChapterDocument[]): NewPlacement[] =>
	chapters
		.flatMap(({ chapter, passages }) => [chapter, ...passages].map((passage) => ({ passage, chapterId: chapter.id })))
		.map(({ passage, chapterId }, position) => ({
			passageId: passage.id,
			textId: passage.textId,
			chapterId,
			parentId: passage.parentId,
			position
		}));

/** Gives each passage its durable id and its wording's row, new ones where there is none yet. */
async function resolve(
	context: Context,
	{ passages }: Draft,
	codes: ReadonlyMap<string, string>,
	wordings: ReadonlyMap<string, KnownWording>
): Promise<Resolved> {
	const ids = new Map(passages.map(({ code }) => [code, codes.get(code) ?? newId(context.random)]));
	const idOf = (code: string): string => ids.get(code) ?? '';
	const newTexts: NewPassageText[] = [];
	const hashes: string[] = [];
	const document: DocumentPassage[] = [];
	for (const passage of passages) {
		const passageId = idOf(passage.code);
		const hash = await hashOf(passage);
		const known = wordings.get(`${passageId}:${hash}`);
		const textId = known?.id ?? newId(context.random);
		const { code, kind, heading, body, html, text, facts, parentCode } = passage;
		if (known === undefined) newTexts.push({ id: textId, passageId, kind, heading, body, facts: JSON.stringify(facts), hash });
		hashes.push(`${code}:${hash}`);
		const parentId = parentCode === null ? null : idOf(parentCode);
		document.push({ id: passageId, textId, ratedAs: known?.ratedAs ?? textId, parentId, code, kind, heading, html, text, facts });
	}
	const newPassages = passages.filter(({ code }) => !codes.has(code)).map(({ code }) => ({ id: idOf(code), code }));
	return { document, newPassages, newTexts, hashes };
}

/** The same wording has the same hash in every version; where it stands does not matter. */
const hashOf = ({ kind, heading, body, facts }: DraftPassage): Promise<string> => sha256(JSON.stringify([kind, heading, body, facts]));
