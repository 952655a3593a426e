import { countsWithBelow } from '#lib/draft/outline-count.ts';
import type { OutlineEntry } from '#lib/draft/passage.ts';

const wordsPerMinute = 220;

/** One chapter of the draft as one row of a table. */
export interface ChapterRow {
	readonly code: string;
	readonly heading: string;
	readonly about: string;
	readonly goals: number;
	readonly measures: number;
	readonly contributions: number;
	/** Of the most discussed chapter. */
	readonly share: number;
}

export interface DraftTable {
	readonly number: string;
	readonly releasedAt: number;
	readonly summary: string;
	readonly minutes: number;
	readonly rows: readonly ChapterRow[];
	/** Contributions to passages, chapters and the whole draft. */
	readonly contributions: number;
	/** How many passages somebody said something to. */
	readonly discussed: number;
}

/** What the draft holds, chapter by chapter, and how much was said to each. */
export function draftTable(
	version: { readonly number: string; readonly releasedAt: number; readonly summary: string },
	outline: readonly OutlineEntry[],
	counts: Readonly<Record<string, number>>,
	procedureId: string
): DraftTable {
	const totals = countsWithBelow(outline, counts);
	const chapters = outline.filter(({ depth }) => depth === 0);
	const most = Math.max(1, ...chapters.map(({ id }) => totals.get(id) ?? 0));
	const inside = (chapterId: string, kind: OutlineEntry['kind']) =>
		outline.filter((entry) => entry.chapterId === chapterId && entry.kind === kind).length;
	const rows = chapters.map(({ id, code, heading, about = '' }): ChapterRow => {
		const contributions = totals.get(id) ?? 0;
		return {
			code,
			heading,
			about,
			goals: inside(id, 'goal'),
			measures: inside(id, 'measure'),
			contributions,
			share: contributions / most
		};
	});
	const words = chapters.reduce((sum, chapter) => sum + (chapter.words ?? 0), 0);
	return {
		...{ number: version.number, releasedAt: version.releasedAt, summary: version.summary },
		minutes: Math.max(1, Math.round(words / wordsPerMinute)),
		rows,
		contributions: rows.reduce((sum, row) => sum + row.contributions, 0) + (counts[procedureId] ?? 0),
		discussed: outline.filter(({ id }) => (counts[id] ?? 0) > 0).length
	};
}
