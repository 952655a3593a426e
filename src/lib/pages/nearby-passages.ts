import type { ChapterDocument, DocumentPassage } from '#lib/draft/passage.ts';

const beginningLengthMax = 220;

export interface NearbyPassage {
	readonly id: string;
	readonly code: string;
	readonly heading: string;
	readonly beginning: string;
}

/** First sentences of a text, never cut inside a word. */
export function beginningOf(text: string): string {
	const paragraph = text.split('\n')[0] ?? '';
	if (paragraph.length <= beginningLengthMax) return paragraph;
	const cut = paragraph.slice(0, beginningLengthMax);
	const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '), cut.lastIndexOf(': '));
	return sentence > beginningLengthMax / 3 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/** What stands around a passage: below a chapter its passages, beside a measure its sisters, else the passages of the chapter. */
export function nearbyPassages({ chapter, passages }: ChapterDocument, passage: DocumentPassage): NearbyPassage[] {
	const parentId = passage.id === chapter.id ? chapter.id : passage.parentId;
	return passages
		.filter((other) => other.parentId === parentId && other.id !== passage.id)
		.map(({ id, code, heading, text }) => ({ id, code, heading, beginning: beginningOf(text) }));
}
