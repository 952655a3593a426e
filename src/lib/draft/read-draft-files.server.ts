import { ok, type Result } from '#lib/platform/result.ts';
import { renderMarkdown } from '#lib/platform/markdown.server.ts';
import { readSourceFile, type SourceFile } from '#lib/platform/source-file.server.ts';
import { inFile, malformed } from '#lib/procedure/source-problem.ts';
import { readChapterText, type PassageSource } from './chapter-text.ts';
import { chapterFileSchema, versionFileSchema, type ChapterFile, type VersionFile } from './draft-file.schema.ts';
import { isChapterCode } from './passage-code.ts';
import { readTextAndFacts } from './passage-facts.ts';
import type { PassageFacts, PassageKind } from './passage.ts';

export const versionFileName = 'fassung.md';
export const filesMax = 100;
export const passagesMax = 1_000;
export const draftBytesMax = 1_500_000;
export const passageTextLengthMax = 20_000;
/** Levels of lists and quotations in one another, as the Markdown reader counts them. */
export const nestingMax = 8;

/** A passage of a draft that was read but not stored yet. */
export interface DraftPassage {
	readonly code: string;
	readonly kind: PassageKind;
	readonly heading: string;
	readonly chapterCode: string;
	readonly parentCode: string | null;
	readonly body: string;
	readonly html: string;
	readonly text: string;
	readonly facts: PassageFacts;
}

export interface Draft {
	readonly version: VersionFile;
	/** In reading order, each chapter before what lies in it. */
	readonly passages: readonly DraftPassage[];
}

interface Located {
	readonly file: string;
	readonly line: number;
	readonly passage: DraftPassage;
}

const byName = (a: SourceFile, b: SourceFile): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Reads a folder of Markdown files as a draft, or says which file and line stand against it. */
export function readDraftFiles(files: readonly SourceFile[]): Result<Draft> {
	if (files.length > filesMax) return malformed('tooManyFiles', 1, String(filesMax));
	const bytes = files.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0);
	if (bytes > draftBytesMax) return malformed('tooLarge', 1, String(draftBytesMax));
	const sorted = [...files].sort(byName);
	const twice = sorted.find(({ name }, position) => name === sorted[position + 1]?.name);
	if (twice !== undefined) return malformed('fileDuplicate', 1, twice.name, twice.name);

	const versionFile = sorted.find(({ name }) => name === versionFileName);
	if (versionFile === undefined) return malformed('versionFileMissing', 1, versionFileName, versionFileName);
	const version = readSourceFile(versionFile, versionFileSchema);
	if ('reason' in version) return malformed(version.reason, version.line, version.about, versionFileName);

	const located: Located[] = [];
	for (const file of sorted) {
		if (file === versionFile) continue;
		const chapter = readChapterFile(file);
		if (!chapter.ok) return inFile(file.name, chapter);
		located.push(...chapter.value);
	}
	if (located.length === 0) return malformed('chapterMissing', 1, '', versionFileName);
	if (located.length > passagesMax) return malformed('tooManyPassages', 1, String(passagesMax), versionFileName);
	const codes = new Set<string>();
	for (const { file, line, passage } of located) {
		if (codes.has(passage.code)) return malformed('codeDuplicate', line, passage.code, file);
		codes.add(passage.code);
	}
	return ok({ version: version.data, passages: located.map(({ passage }) => passage) });
}

function readChapterFile(file: SourceFile): Result<Located[]> {
	const read = readSourceFile(file, chapterFileSchema);
	if ('reason' in read) return malformed(read.reason, read.line, read.about);
	const { data, bodyLine } = read;
	if (!isChapterCode(data.code, data.kind)) return malformed('codeUnknown', read.lineOf(['code']), data.code);
	const text = readChapterText(read.body, bodyLine, data.code);
	if (!text.ok) return text;
	const chapter: PassageSource = {
		code: data.code,
		kind: data.kind,
		heading: data.title,
		parentCode: '',
		// The line before the body stands for the heading of the chapter.
		line: bodyLine - 1,
		lines: text.value.intro
	};
	const located: Located[] = [];
	for (const source of [chapter, ...text.value.passages]) {
		const passage = readPassage(source, data);
		if (!passage.ok) return passage;
		located.push({ file: file.name, line: source.line, passage: passage.value });
	}
	return ok(located);
}

function chapterFacts({
	about,
	draftingStatus,
	responsibleUnit,
	nextStep,
	crossCutting,
	openQuestion,
	otherCities
}: ChapterFile): PassageFacts {
	return {
		chapter: {
			about,
			draftingStatus,
			responsibleUnit,
			nextStep,
			crossCutting,
			...(openQuestion === undefined ? {} : { openQuestion }),
			otherCities
		}
	};
}

function readPassage(source: PassageSource, chapter: ChapterFile): Result<DraftPassage> {
	const isChapter = source.parentCode === '';
	// A vision's chapter is a passage of the kind 'vision', yet only goals and measures carry facts in their text.
	const read = readTextAndFacts(source.kind, source.lines, source.line);
	if (!read.ok) return read;
	const { body } = read.value;
	if (body === '') return malformed('textMissing', source.line, source.code);
	if (body.length > passageTextLengthMax) return malformed('textTooLong', source.line, source.code);
	const { html, text, depth } = renderMarkdown(body);
	if (depth > nestingMax) return malformed('textTooDeep', source.line, source.code);
	return ok({
		code: source.code,
		kind: source.kind,
		heading: source.heading,
		chapterCode: chapter.code,
		parentCode: isChapter ? null : source.parentCode,
		body,
		html,
		text,
		facts: isChapter ? chapterFacts(chapter) : read.value.facts
	});
}
