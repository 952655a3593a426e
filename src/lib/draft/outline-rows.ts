import { countsWithBelow } from './outline-count.ts';
import type { OutlineEntry } from './passage.ts';

export interface OutlineRow {
	readonly entry: OutlineEntry;
	readonly count: number;
	/** Of the most discussed entry of the same level. */
	readonly share: number;
}

/** Without a current passage: chapters and what lies right below them. With one: chapters, its chapter's passages and its own measures. */
function isListed(entry: OutlineEntry, current: OutlineEntry | undefined): boolean {
	if (entry.depth === 0) return true;
	if (current === undefined) return entry.depth === 1;
	if (entry.depth === 1) return entry.chapterId === current.chapterId;
	return entry.parentId === current.id || (current.depth === 2 && entry.parentId === current.parentId);
}

export function outlineRows(
	outline: readonly OutlineEntry[],
	counts: Readonly<Record<string, number>>,
	currentId: string | undefined
): OutlineRow[] {
	const totals = countsWithBelow(outline, counts);
	const most = [0, 1, 2].map((depth) =>
		Math.max(1, ...outline.filter((entry) => entry.depth === depth).map(({ id }) => totals.get(id) ?? 0))
	);
	const current = outline.find(({ id }) => id === currentId);
	return outline
		.filter((entry) => isListed(entry, current))
		.map((entry) => {
			const count = totals.get(entry.id) ?? 0;
			return { entry, count, share: count / (most[entry.depth] ?? 1) };
		});
}
