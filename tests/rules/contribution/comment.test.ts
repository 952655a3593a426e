import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentErrors, rawComment } from '#lib/contribution/comment-form.ts';
import { occursIn } from '#lib/contribution/comment.ts';
import { cursorText, readCursor } from '#lib/contribution/contribution-cursor.ts';
import { filterHref, readFilter } from '#lib/contribution/contribution-filter.ts';
import { readComment, readRating } from '#lib/contribution/contribution.schema.ts';
import { readOfflineLine } from '#lib/contribution/offline.schema.ts';
import { readKey, replayOf } from '#lib/contribution/operation.ts';

const whole = { stance: 'support', text: 'Gut so.', termsAccepted: true };
const refusals = (raw: unknown) => {
	const read = readComment(raw);
	return read.ok ? [] : read.refusals.map(({ code, field = '' }) => `${code} ${field}`.trim());
};

describe('a comment as it was sent', () => {
	test('is read whole, with line ends and blanks made alike', () => {
		expect(readComment({ ...whole, text: ' a\r\nb ', suggestion: '' })).toEqual({
			ok: true,
			value: { stance: 'support', text: 'a\nb', suggestion: null, quote: null, language: 'de' }
		});
	});

	test('names every fault at once, each with its field', () => {
		const nothing = ['fieldRequired stance', 'fieldRequired text', 'termsNotAccepted termsAccepted'];
		expect(refusals({ text: '', termsAccepted: false })).toEqual(nothing);
		expect(refusals({ ...whole, stance: 'anger' })).toEqual(['unknownValue stance']);
		expect(refusals({ ...whole, text: 'a'.repeat(4001), suggestion: 'b'.repeat(4001) })).toEqual(['tooLong text', 'tooLong suggestion']);
		expect(refusals({ ...whole, text: `a\r\n${'b'.repeat(3998)}` })).toEqual([]);
		expect(refusals({ ...whole, text: '\u0000' })).toEqual(['controlCharacters text']);
		expect(refusals({ ...whole, text: '\ud800' })).toEqual(['notWellFormed text']);
		expect(refusals({ ...whole, text: `e${'\u0301'.repeat(100)}` })).toEqual(['tooManyMarks text']);
		expect(refusals({ ...whole, quote: { exact: 'a'.repeat(1001) } })).toEqual(['tooLong quote.exact']);
		expect(refusals({ ...whole, quote: { exact: 'a', prefix: 'a'.repeat(101) } })).toEqual(['tooLong quote.prefix']);
		expect(refusals({ ...whole, text: 7 })).toEqual(['unknownValue text']);
		expect(refusals({ ...whole, termsAccepted: undefined })).toEqual(['termsNotAccepted termsAccepted']);
	});

	test('needs no text when it proposes a wording', () => {
		expect(refusals({ ...whole, text: '', suggestion: 'So wäre es besser.' })).toEqual([]);
	});

	test('never throws, whatever arrives', () => {
		for (const raw of [null, undefined, 1, 'text', []]) expect(refusals(raw)).toEqual(['malformedBody']);
		fc.assert(
			fc.property(fc.anything(), fc.string({ unit: 'binary' }), (anything, text) => {
				readComment(anything);
				readComment({ ...whole, text, suggestion: text, quote: { exact: text } });
				readComment({ ...whole, quote: anything, stance: anything });
			}),
			{ numRuns: 30 }
		);
	});

	test('of a form says of each field what belongs there', () => {
		const read = readComment(rawComment({ art: '', text: '', vorschlag: '', email: '', einverstanden: '' }, 'de'));
		const errors = commentErrors(read.ok ? [] : read.refusals, ({ code }) => code, { art: 'wählen', text: 'schreiben' });
		expect(errors).toEqual({ art: 'wählen', text: 'schreiben', einverstanden: 'termsNotAccepted' });
	});
});

describe('a rating as it was sent', () => {
	test('is one of five steps or "don’t know"', () => {
		for (const value of [1, 2, 3, 4, 5, 'dontKnow']) expect(readRating(value)).toEqual({ ok: true, value });
		expect(readRating('3')).toEqual({ ok: true, value: 3 });
		for (const value of [0, 6, 2.5, '0', '6', '', ' 3', null, undefined, NaN, [3], { value: 3 }, true]) {
			expect(readRating(value)).toMatchObject({ ok: false, refusals: [{ code: 'ratingOutOfRange' }] });
		}
	});
});

describe('a key', () => {
	test('has 8 to 100 letters, digits, hyphens or underscores', () => {
		expect([readKey('a'.repeat(8)).ok, readKey('A-_9'.repeat(25)).ok]).toEqual([true, true]);
		for (const key of ['a'.repeat(7), 'a'.repeat(101), 'ümlaut-key', 'with blank', '', null, undefined, 12_345_678, 'abcdefgh\n']) {
			expect(readKey(key)).toMatchObject({ ok: false, refusals: [{ code: 'keyMissing' }] });
		}
	});

	test('with the same body leads to what it led to before, with another to a refusal', () => {
		const stored = { bodyHash: 'a', run: 'r', result: 'x' };
		expect(replayOf(null, 'a')).toEqual({ ok: true, value: null });
		expect(replayOf(stored, 'a')).toEqual({ ok: true, value: stored });
		expect(replayOf(stored, 'b')).toMatchObject({ ok: false, refusals: [{ code: 'keyReused' }] });
	});
});

describe('addresses of lists', () => {
	test('keep their filter, and whatever is no filter is left out', () => {
		const filter = { stance: 'concern', group: 'citizenOrEmployee', after: { day: '2026-11-22', id: 'abc' } } as const;
		const href = filterHref('/verfahren/x/textstelle/Z1.1', filter);
		expect(readFilter(new URL(href, 'http://localhost').searchParams)).toEqual(filter);
		expect(readFilter(new URLSearchParams({ art: 'Wut', gruppe: '1 OR 1', nach: '; DROP' }))).toEqual({});
		expect(readCursor(cursorText({ day: '2026-11-22', id: '0f' }))).toEqual({ day: '2026-11-22', id: '0f' });
	});
});

test('a quote is found whatever marks of formatting stand between its words', () => {
	const wording = 'Bis **Ende 2029** laufen\nsechs von zehn <em>Verfahren</em> digital.';
	expect(occursIn(wording, { exact: 'Ende 2029 laufen sechs', prefix: '', suffix: '' })).toBe(true);
	expect(occursIn(wording, { exact: 'sieben von zehn', prefix: '', suffix: '' })).toBe(false);
});

test('a line of a file is an object with an id, or nothing', () => {
	expect(readOfflineLine('{"id":"K1","title":"T","text":"x","url":"u"}')).toEqual({ id: 'K1', title: 'T', text: 'x' });
	expect(readOfflineLine('{"id":"K1"}')).toEqual({ id: 'K1', title: '', text: '' });
	for (const line of ['', 'kein JSON', '[]', '{"title":"ohne id"}', 'null', '{"id":""}']) expect(readOfflineLine(line)).toBeNull();
});
