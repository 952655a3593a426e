import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedText } from '#lib/platform/typed-text.ts';

const lengthMax = 20;
const read = (typed: string) => readTypedText(typed, lengthMax, 'text');
const refusal = (typed: string) => {
	const result = read(typed);
	return result.ok ? null : result.refusals[0]?.code;
};

describe('typed text', () => {
	test('is kept but for line ends, composition and blanks around it', () => {
		expect(read('  a\r\nb\rc\t\u0061\u0308  ')).toEqual({ ok: true, value: 'a\nb\nc\t\u00e4' });
	});
	test('may be empty: whether it may is the caller’s rule', () => {
		expect(read(' \n ')).toEqual({ ok: true, value: '' });
	});
	test.each(['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u202e', '\u2066', '\ufeff'])('with %j is refused', (character) => {
		expect(refusal(`a${character}b`)).toBe('controlCharacters');
	});
	test.each(['\ud800', 'a\udc00', '\udc00\ud800'])('with half a character %j is refused', (typed) => {
		expect(refusal(typed)).toBe('notWellFormed');
	});
	test('with nine marks on one letter is refused, with eight it is not', () => {
		expect(refusal(`a${'\u0301'.repeat(9)}`)).toBe('tooManyMarks');
		expect(refusal(`a${'\u0301'.repeat(8)}`)).toBeNull();
	});
	test('with marks that become too many when composed is refused at once', () => {
		expect(refusal(`a${'\u0344'.repeat(6)}`)).toBe('tooManyMarks');
	});
	test('with 5,000 marks is refused for the marks and not for the length', () => {
		expect(refusal('\u0301'.repeat(5000))).toBe('tooManyMarks');
	});
	test('of the greatest length passes, one more does not', () => {
		expect(refusal('x'.repeat(lengthMax))).toBeNull();
		expect(read('x'.repeat(lengthMax + 1))).toMatchObject({
			ok: false,
			refusals: [{ code: 'tooLong', values: { max: lengthMax, length: 21 } }]
		});
	});
	test('an emoji of two units counts two, as in the browser', () => {
		expect(refusal('😀'.repeat(lengthMax / 2))).toBeNull();
		expect(refusal('😀'.repeat(lengthMax / 2 + 1))).toBe('tooLong');
	});
	test('is never an error, and reading it twice changes nothing more', { timeout: 30_000 }, () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
				const once = read(typed);
				if (once.ok) expect(read(once.value)).toEqual(once);
			})
		);
	});
});
