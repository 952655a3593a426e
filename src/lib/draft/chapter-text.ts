import { ok, type Result } from '#lib/platform/result.ts';
import { malformed } from '#lib/procedure/source-problem.ts';
import { placeOfCode } from './passage-code.ts';
import type { PassageKind } from './passage.ts';

/** One passage as it was written: lines of Markdown below its heading. */
export interface PassageSource {
	readonly code: string;
	readonly kind: PassageKind;
	readonly heading: string;
	readonly parentCode: string;
	/** Line of the heading, and of the first line below it. */
	readonly line: number;
	readonly lines: readonly string[];
}

export interface ChapterSource {
	readonly intro: readonly string[];
	readonly passages: readonly PassageSource[];
}

const headingLine = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t]*$/;
const codeAndTitle = /^([A-Z][\d.]*)[ \t]+(\S.*)$/;
export const headingLengthMax = 200;

interface Place {
	readonly chapterCode: string;
	readonly goalCode: string | null;
	readonly line: number;
}

/** `## CODE Title` opens a passage of the chapter, `### CODE Title` a measure of the goal above it. */
function readHeading(marks: string, words: string, { chapterCode, goalCode, line }: Place): Result<PassageSource> {
	const level = marks.length;
	if (level !== 2 && level !== 3) return malformed('headingUnknown', line, marks);
	const [, code, heading] = codeAndTitle.exec(words) ?? [];
	if (code === undefined || heading === undefined) return malformed('codeMissing', line, words);
	const place = placeOfCode(code);
	if (place === null) return malformed('codeUnknown', line, code);
	if (heading.length > headingLengthMax) return malformed('textTooLong', line, code);
	const isMeasure = place.kind === 'measure';
	const expectedParent = isMeasure ? goalCode : chapterCode;
	if (isMeasure !== (level === 3) || place.parentCode !== expectedParent) return malformed('codeMisplaced', line, code);
	return ok({ code, kind: place.kind, heading, parentCode: place.parentCode, line, lines: [] });
}

/** Cuts the body of a chapter file into its passages. `firstLine` is where the body begins in the file. */
export function readChapterText(body: string, firstLine: number, chapterCode: string): Result<ChapterSource> {
	const intro: string[] = [];
	const passages: (PassageSource & { readonly lines: string[] })[] = [];
	let goalCode: string | null = null;
	for (const [position, text] of body.split('\n').entries()) {
		const [, marks, words = ''] = headingLine.exec(text) ?? [];
		if (marks === undefined) {
			(passages.at(-1)?.lines ?? intro).push(text);
			continue;
		}
		const passage = readHeading(marks, words, { chapterCode, goalCode, line: firstLine + position });
		if (!passage.ok) return passage;
		if (passage.value.kind !== 'measure') goalCode = passage.value.kind === 'goal' ? passage.value.code : null;
		passages.push({ ...passage.value, lines: [] });
	}
	return ok({ intro, passages });
}
