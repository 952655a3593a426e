import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedText } from '#lib/platform/typed-text.ts';

const codeOf = (typed: string, lengthMax = 100) => {
	const result = readTypedText(typed, lengthMax, 'text');
	return result.ok ? result.value : result.refusals[0]?.code;
};

describe('text that somebody typed', () => {
	test('keeps its words and loses the blanks around them', () => {
		expect(codeOf('  Guten Tag,\nHagen \t')).toBe('Guten Tag,\nHagen');
	});

	test('may be empty: whether it must not is decided elsewhere', () => {
		expect(codeOf(' \n ')).toBe('');
	});

	test('has \\n as its line end wherever it was written', () => {
		expect(codeOf('a\r\nb\rc')).toBe('a\nb\nc');
	});

	test('is composed: two spellings of the same letter become one', () => {
		expect(codeOf('fu\u0308r')).toBe('für');
	});

	test('is refused with half a character in it, at either half', () => {
		expect(codeOf('a\uD83D')).toBe('notWellFormed');
		expect(codeOf('\uDE00a')).toBe('notWellFormed');
		expect(codeOf('ganz 😀')).toBe('ganz 😀');
	});

	test('is refused with NUL, escape sequences and overrides of the reading direction', () => {
		for (const hidden of ['\u0000', '\u001B', '\u007F', '\u009F', '\u202E', '\u2066', '\uFEFF']) {
			expect(codeOf(`a${hidden}b`)).toBe('controlCharacters');
		}
	});

	test('is refused with 5,000 marks on one letter, while real languages pass', () => {
		expect(codeOf(`Z${'\u0301'.repeat(5_000)}`, 10_000)).toBe('tooManyMarks');
		expect(codeOf('Tiếng Việt, עִבְרִית, ไทย')).toBe('Tiếng Việt, עִבְרִית, ไทย');
	});

	test('may be exactly as long as allowed, and one character longer is refused with both lengths', () => {
		expect(codeOf('x'.repeat(100))).toBe('x'.repeat(100));
		const result = readTypedText('x'.repeat(101), 100, 'text');
		expect(result).toEqual({ ok: false, refusals: [{ code: 'tooLong', field: 'text', values: { max: 100, length: 101 } }] });
	});

	test('is measured after blanks around it are gone', () => {
		expect(codeOf(`${' '.repeat(500)}x`, 1)).toBe('x');
	});

	test('whatever passes is well formed, composed, within the limit and passes again unchanged', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
				const read = readTypedText(typed, 100, 'text');
				if (!read.ok) return;
				expect(read.value.isWellFormed()).toBe(true);
				expect(read.value.normalize('NFC')).toBe(read.value);
				expect(read.value.length).toBeLessThanOrEqual(100);
				expect(read.value).not.toContain('\u0000');
				expect(readTypedText(read.value, 100, 'text')).toEqual(read);
			})
		);
	});
});
