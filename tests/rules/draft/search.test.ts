import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChapterDocument, DocumentPassage } from '#lib/draft/passage.ts';
import { folded, hitsMax, searchDraft, wordsOf } from '#lib/draft/search.ts';

const passage = (code: string, heading: string, text: string): DocumentPassage => ({
	id: code,
	textId: code,
	ratedAs: code,
	parentId: code.startsWith('H') ? null : 'H1',
	code,
	kind: code.startsWith('H') ? 'actionField' : 'goal',
	heading,
	html: '',
	text,
	facts: {}
});
const draft: ChapterDocument[] = [
	{
		chapter: passage('H1', 'E-Government', 'Anträge, Akten und Schalter.'),
		passages: [
			passage('Z1.1', 'Bürgeramt öffnen', 'Die Ämter haben länger auf. Über die Maße wird berichtet.'),
			passage('Z1.2', 'Schalter bleiben', 'Wer kommt, wird bedient. Datenschutz gilt auch am Schalter.')
		]
	}
];
const codesFor = (query: string) => searchDraft(draft, query).hits.map(({ code }) => code);
const markedIn = (query: string) =>
	searchDraft(draft, query).hits.flatMap(({ heading, excerpt }) =>
		[...heading, ...excerpt].filter(({ mark }) => mark).map(({ text }) => text)
	);

describe('searching the draft', () => {
	test('finds words whatever their case, ä is ae and ß is ss', () => {
		expect(codesFor('ämter')).toEqual(['Z1.1']);
		expect(codesFor('AEMTER')).toEqual(['Z1.1']);
		expect(codesFor('masse')).toEqual(['Z1.1']);
		expect(markedIn('buergeramt')).toEqual(['Bürgeramt']);
	});

	test('finds beginnings of words, and longer ones inside the words German joins', () => {
		expect(codesFor('akt')).toEqual(['H1']);
		expect(codesFor('schutz')).toEqual(['Z1.2']);
		expect(codesFor('ter')).toEqual([]);
	});

	test('wants every word, in any order', () => {
		expect(codesFor('schalter datenschutz')).toEqual(['Z1.2']);
		expect(codesFor('schalter bürgeramt')).toEqual([]);
	});

	test('puts what stands in a heading first, and a code before all', () => {
		expect(codesFor('schalter')).toEqual(['Z1.2', 'H1']);
		expect(codesFor('z1.1')[0]).toBe('Z1.1');
	});

	test('answers nothing to nothing', () => {
		expect(searchDraft(draft, ' ?! ')).toEqual({ words: [], hits: [], total: 0 });
	});

	test('takes signs of a pattern as what they are', () => {
		expect(codesFor('%')).toEqual([]);
		expect(codesFor('.*')).toEqual([]);
		expect(codesFor("' OR 1=1")).toEqual([]);
	});

	test('shows no more than the best hits and says how many there are', () => {
		const many = [
			{
				chapter: passage('H1', 'Feld', 'Text'),
				passages: Array.from({ length: 80 }, (_, position) => passage(`Z1.${String(position)}`, 'Ziel', 'Wort'))
			}
		];
		const result = searchDraft(many, 'wort');
		expect(result.total).toBe(80);
		expect(result.hits).toHaveLength(hitsMax);
	});

	test('an excerpt is a piece of the text, with every mark a found word', () => {
		const words = fc.array(fc.constantFrom('Amt', 'Schalter', 'öffnet', 'Ämter', 'Datenschutz', 'und', 'Straße', 'E-Akte'), {
			minLength: 1,
			maxLength: 120
		});
		fc.assert(
			fc.property(words, fc.constantFrom('amt', 'schalter', 'oeff', 'strasse', 'schutz'), (text, query) => {
				const body = text.join(' ');
				const [hit] = searchDraft([{ chapter: passage('H1', 'Feld', body), passages: [] }], query).hits;
				if (hit === undefined) return;
				const shown = hit.excerpt.map((part) => part.text).join('');
				expect(body).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
				const marks = hit.excerpt.filter(({ mark }) => mark);
				expect(marks.length).toBeGreaterThan(0);
				for (const { text: word } of marks) expect(folded(word)).toContain(query);
			})
		);
	});

	// Strings of any code point take their time to draw.
	test('any query is answered, and no more than eight words of it count', { timeout: 30_000 }, () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (query) => {
				expect(wordsOf(query).length).toBeLessThanOrEqual(8);
				const result = searchDraft(draft, query);
				expect(result.hits.length).toBeLessThanOrEqual(result.total);
			})
		);
	});
});
