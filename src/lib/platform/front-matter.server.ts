import { LineCounter, parseDocument } from 'yaml';

/** A text file that starts with a block of YAML between two lines of `---`. */
export interface FrontMatter {
	readonly data: unknown;
	readonly body: string;
	/** Line of the file in which the body begins, counted from 1. */
	readonly bodyLine: number;
	/** Line of the file on which a key stands; the first line of the block when it is not there. */
	readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export type FrontMatterProblem = { readonly reason: 'frontMatterMissing' | 'frontMatterInvalid'; readonly line: number };

const block = /^---[ \t]*\n([\s\S]*?\n|)---[ \t]*(?:\n|$)/;

/** Expects \n as line end. Aliases are refused: a small file must not unfold into a large one. */
export function readFrontMatter(text: string): FrontMatter | FrontMatterProblem {
	const [whole, yaml] = block.exec(text) ?? [];
	if (whole === undefined || yaml === undefined) return { reason: 'frontMatterMissing', line: 1 };
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines, schema: 'core' });
	const [error] = document.errors;
	// The opening `---` is line 1 of the file, so line n of the block is line n + 1.
	if (error !== undefined) return { reason: 'frontMatterInvalid', line: lines.linePos(error.pos[0]).line + 1 };
	try {
		return {
			data: document.toJS({ maxAliasCount: 0 }) as unknown,
			body: text.slice(whole.length),
			bodyLine: whole.split('\n').length,
			lineOf: (path) => {
				const node = document.getIn(path, true) as { range?: readonly [number, number, number] } | undefined;
				return node?.range === undefined ? 1 : lines.linePos(node.range[0]).line + 1;
			}
		};
	} catch {
		return { reason: 'frontMatterInvalid', line: 1 };
	}
}
