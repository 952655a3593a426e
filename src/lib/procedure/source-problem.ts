import { refuse, type Result } from '#lib/platform/result.ts';

/** What can be wrong with a file somebody wants to publish. Each has a text in messages/. */
export const sourceProblems = [
	'textInvalid',
	'frontMatterMissing',
	'frontMatterInvalid',
	'fieldInvalid',
	'bodyMissing',
	'phaseEmpty',
	'phaseOverlap',
	'versionFileMissing',
	'chapterMissing',
	'fileDuplicate',
	'tooManyFiles',
	'tooLarge',
	'tooManyPassages',
	'textTooLong',
	'textMissing',
	'textTooDeep',
	'headingUnknown',
	'codeMissing',
	'codeUnknown',
	'codeMisplaced',
	'codeDuplicate',
	'codeRetired',
	'factMissing',
	'factUnknown',
	'factDuplicate',
	'factInvalid'
] as const;

export type SourceProblem = (typeof sourceProblems)[number];

/** Refuses with `draftMalformed` and says which file, which line and what is wrong with what. */
export const malformed = (reason: SourceProblem, line: number, about = '', file = ''): Result<never> =>
	refuse('draftMalformed', file === '' ? undefined : file, { file, line, reason, about });

/** Rules read one file without knowing its name: whoever read it from somewhere adds it. */
export function inFile<T>(file: string, result: Result<T>): Result<T> {
	if (result.ok) return result;
	return { ok: false, refusals: result.refusals.map((refusal) => ({ ...refusal, field: file, values: { ...refusal.values, file } })) };
}
