import type { ChapterDocument, DocumentPassage } from './passage.ts';

export const queryLengthMax = 100;
export const hitsMax = 50;
const queryWordsMax = 8;
const excerptLength = 180;
/** From this length on a word is also found inside a longer one: German joins words. */
const insideLengthMin = 4;

const ligatures: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o' };

/** Makes words comparable: case and accents do not matter, ä is ae. */
export const folded = (word: string): string =>
	word
		.toLowerCase()
		.replace(/[äöüßæœø]/g, (letter) => ligatures[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '');

const wordPattern = /[\p{L}\p{N}]+(?:\.\p{N}+)*/gu;

/** Piece of an excerpt; what was found is marked. */
export interface ExcerptPart {
	readonly text: string;
	readonly mark: boolean;
}

export interface SearchHit {
	readonly code: string;
	readonly kind: DocumentPassage['kind'];
	readonly heading: readonly ExcerptPart[];
	readonly excerpt: readonly ExcerptPart[];
	readonly chapterCode: string;
	readonly chapterHeading: string;
}

export interface SearchResult {
	/** Words that were searched for, as typed. */
	readonly words: readonly string[];
	readonly hits: readonly SearchHit[];
	/** How many passages fit, of which `hits` shows the best. */
	readonly total: number;
}

interface Found {
	readonly start: number;
	readonly end: number;
	readonly word: number;
	readonly score: number;
}

export const wordsOf = (query: string): string[] => [...new Set(query.match(wordPattern) ?? [])].slice(0, queryWordsMax);

function scoreOf(candidate: string, wanted: string): number {
	if (candidate === wanted) return 3;
	if (candidate.startsWith(wanted)) return 2;
	return wanted.length >= insideLengthMin && candidate.includes(wanted) ? 1 : 0;
}

function findIn(text: string, wanted: readonly string[]): Found[] {
	const found: Found[] = [];
	for (const match of text.matchAll(wordPattern)) {
		const candidate = folded(match[0]);
		for (const [word, other] of wanted.entries()) {
			const score = scoreOf(candidate, other);
			if (score === 0) continue;
			found.push({ start: match.index, end: match.index + match[0].length, word, score });
			break;
		}
	}
	return found;
}

function marked(text: string, found: readonly Found[], from = 0, to = text.length): ExcerptPart[] {
	const parts: ExcerptPart[] = [];
	let position = from;
	for (const { start, end } of found) {
		if (start < position || end > to) continue;
		if (start > position) parts.push({ text: text.slice(position, start), mark: false });
		parts.push({ text: text.slice(start, end), mark: true });
		position = end;
	}
	if (position < to) parts.push({ text: text.slice(position, to), mark: false });
	return parts;
}

/** The neighbourhood of the first thing found, cut between words. */
function excerptOf(text: string, found: readonly Found[]): ExcerptPart[] {
	const first = found[0]?.start ?? 0;
	const before = Math.max(0, first - excerptLength / 3);
	const from = before === 0 ? 0 : text.indexOf(' ', before) + 1;
	const after = Math.min(text.length, from + excerptLength);
	const to = after === text.length ? after : Math.max(text.lastIndexOf(' ', after), found[0]?.end ?? 0);
	return [
		...(from > 0 ? [{ text: '… ', mark: false }] : []),
		...marked(text, found, Math.min(from, first), to),
		...(to < text.length ? [{ text: ' …', mark: false }] : [])
	];
}

/** Passages in which every word of the query occurs (in heading, text, facts or as the code), the best first. */
export function searchDraft(chapters: readonly ChapterDocument[], query: string): SearchResult {
	const words = wordsOf(query);
	const wanted = words.map(folded);
	if (wanted.length === 0) return { words, hits: [], total: 0 };
	const scored: { readonly hit: SearchHit; readonly score: number }[] = [];
	for (const { chapter, passages } of chapters) {
		for (const passage of [chapter, ...passages]) {
			const scoredHit = hitIn(passage, chapter, wanted);
			if (scoredHit !== null) scored.push(scoredHit);
		}
	}
	// Sorting is stable: what fits equally well stays in reading order.
	scored.sort((a, b) => b.score - a.score);
	return { words, hits: scored.slice(0, hitsMax).map(({ hit }) => hit), total: scored.length };
}

function hitIn(
	passage: DocumentPassage,
	chapter: DocumentPassage,
	wanted: readonly string[]
): { readonly hit: SearchHit; readonly score: number } | null {
	const { code, kind, heading, facts } = passage;
	const text = [passage.text, facts.indicator?.label ?? '', facts.measure?.lead ?? '', facts.chapter?.openQuestion ?? '']
		.filter((part) => part !== '')
		.join('\n');
	const inCode = findIn(code, wanted).filter(({ score }) => score === 3);
	const inHeading = findIn(heading, wanted);
	const inText = findIn(text, wanted);
	const all = [...inCode, ...inHeading, ...inText];
	if (!wanted.every((_, word) => all.some((found) => found.word === word))) return null;
	const best = (found: readonly Found[]) => found.reduce((sum, { score }) => sum + score, 0);
	return {
		score: 20 * inCode.length + 4 * best(inHeading) + Math.min(best(inText), 12),
		hit: {
			code,
			kind,
			heading: marked(heading, inHeading),
			excerpt: excerptOf(text, inText),
			chapterCode: chapter.code,
			chapterHeading: chapter.heading
		}
	};
}
