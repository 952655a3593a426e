import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csv, formulaSafe } from '#lib/report/csv.ts';

const dangerous = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const blanks = ['', ' ', '  ', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u0000', '\u001f'];
const spiced = fc
	.tuple(fc.constantFrom(...blanks), fc.constantFrom('', ...dangerous), fc.string({ unit: 'binary' }))
	.map((parts) => parts.join(''));

describe('a CSV file', () => {
	test('begins with a byte order mark, has semicolons, CRLF, quotes and a decimal comma', () => {
		expect(
			csv([
				['a', 1.5],
				['b "c"', null]
			])
		).toBe('\ufeff"a";"1,5"\r\n"b ""c""";""\r\n');
	});

	test.each(dangerous.flatMap((sign) => blanks.map((blank) => blank + sign)))('puts an apostrophe before %j', (start) => {
		expect(formulaSafe(`${start}1+1`)).toBe(`'${start}1+1`);
	});

	test('leaves ordinary words alone', () => {
		expect(['Z1.1', 'Künstliche Intelligenz', '24 Stunden', ''].map(formulaSafe)).toEqual([
			'Z1.1',
			'Künstliche Intelligenz',
			'24 Stunden',
			''
		]);
	});

	test('never holds a cell that begins like a formula, and every text comes back whole', () => {
		fc.assert(
			fc.property(fc.array(fc.array(spiced, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
				const parsed = Papa.parse<string[]>(csv(rows).slice(1), { delimiter: ';', newline: '\r\n' }).data;
				rows.forEach((row, line) => {
					row.forEach((text, column) => {
						const cell = parsed[line]?.[column] ?? '';
						expect(cell === text || cell === `'${text}`).toBe(true);
						const first = cell.replace(/^[\p{White_Space}\p{Cc}\p{Cf}]+/u, '').charAt(0);
						expect(dangerous.includes(first) || dangerous.includes(cell.charAt(0))).toBe(false);
					});
				});
			}),
			{ numRuns: 5000 }
		);
	});
});
