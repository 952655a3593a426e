import { readFrontMatter, type FrontMatter } from './front-matter.server.ts';
import { readTypedText } from './typed-text.ts';

/** A file somebody hands in: its name without a folder, and its text. */
export interface SourceFile {
	readonly name: string;
	readonly text: string;
}

/** What is asked of a schema: the validation library itself is known to schemas alone. */
interface Schema<T> {
	safeParse(
		data: unknown
	):
		| { success: true; data: T }
		| { success: false; error: { issues: readonly { code?: string; path: readonly PropertyKey[]; keys?: string[] }[] } };
}

export interface ReadSourceFile<T> {
	readonly data: T;
	readonly body: string;
	readonly bodyLine: number;
	readonly lineOf: FrontMatter['lineOf'];
}

export interface SourceFileProblem {
	readonly reason: 'textInvalid' | 'frontMatterMissing' | 'frontMatterInvalid' | 'fieldInvalid';
	readonly line: number;
	readonly about: string;
}

/** Well-formed text, front matter that fits the schema, and the rest of the file as it is. */
export function readSourceFile<T>(file: SourceFile, schema: Schema<T>): ReadSourceFile<T> | SourceFileProblem {
	const text = readTypedText(file.text.replace(/^\uFEFF/, ''), Number.MAX_SAFE_INTEGER, file.name);
	if (!text.ok) return { reason: 'textInvalid', line: 1, about: text.refusals[0]?.code ?? '' };
	const front = readFrontMatter(text.value);
	if ('reason' in front) return { ...front, about: '' };
	const parsed = schema.safeParse(front.data);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const path = [...(issue?.path ?? []), ...(issue?.keys ?? []).slice(0, issue?.code === 'unrecognized_keys' ? 1 : 0)];
		return { reason: 'fieldInvalid', line: front.lineOf(path), about: path.join('.') };
	}
	return { data: parsed.data, body: front.body, bodyLine: front.bodyLine, lineOf: front.lineOf };
}
