import type { ChapterDocument, DocumentPassage, OutlineEntry } from './passage.ts';

/** Passages in reading order, cut where a chapter (a passage without a parent) begins. */
export function chapterDocuments(passages: readonly DocumentPassage[]): ChapterDocument[] {
	const chapters: { chapter: DocumentPassage; passages: DocumentPassage[] }[] = [];
	for (const passage of passages) {
		if (passage.parentId === null) chapters.push({ chapter: passage, passages: [] });
		else chapters.at(-1)?.passages.push(passage);
	}
	return chapters;
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** The outline without the wording: small enough to be read for every page. */
export function outlineOf(chapters: readonly ChapterDocument[]): OutlineEntry[] {
	return chapters.flatMap(({ chapter, passages }) =>
		[chapter, ...passages].map((passage): OutlineEntry => {
			const { id, textId, ratedAs, code, kind, heading, parentId, facts } = passage;
			const shared = { id, textId, ratedAs, code, kind, heading, chapterId: chapter.id, parentId };
			if (passage !== chapter) return { ...shared, depth: parentId === chapter.id ? 1 : 2 };
			const words = [chapter, ...passages].reduce((sum, { text }) => sum + wordsIn(text), 0);
			return { ...shared, depth: 0, words, ...(facts.chapter === undefined ? {} : { about: facts.chapter.about }) };
		})
	);
}
