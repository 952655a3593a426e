import type { OutlineEntry } from './passage.ts';

/** Contributions to a passage and to everything below it, by passage id. */
export function countsWithBelow(outline: readonly OutlineEntry[], counts: Readonly<Record<string, number>>): Map<string, number> {
	const totals = new Map<string, number>();
	const parents = new Map(outline.map(({ id, parentId }) => [id, parentId]));
	for (const { id } of outline) {
		const own = counts[id] ?? 0;
		for (let at: string | null | undefined = id; at != null; at = parents.get(at)) totals.set(at, (totals.get(at) ?? 0) + own);
	}
	return totals;
}
