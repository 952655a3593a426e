/** What spreadsheet programs may take for the beginning of a formula, full-width forms included, also behind blanks. */
const formulaStart = /^[\p{White_Space}\p{Cc}\p{Cf}]*[=+\-@\t\r\n|%＝＋－＠−]/u;
const separator = ';';
const lineEnd = '\r\n';
const byteOrderMark = '\ufeff';

export type CsvValue = string | number | null;

/** A text as a cell that no spreadsheet program takes for a formula (ASVS 1.2.10): an apostrophe goes in front. */
export const formulaSafe = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);

/** Numbers are written by us, not by anybody else: with a decimal comma, at most four places, and never as a formula. */
const cell = (value: CsvValue): string => {
	if (value === null) return '""';
	if (typeof value === 'number') return `"${String(Math.round(value * 10_000) / 10_000).replace('.', ',')}"`;
	return `"${formulaSafe(value).replaceAll('"', '""')}"`;
};

/** UTF-8 with byte order mark, semicolons and CRLF, as German spreadsheet programs open it; every cell in quotes. */
export const csv = (rows: readonly (readonly CsvValue[])[]): string =>
	byteOrderMark + rows.map((row) => row.map(cell).join(separator) + lineEnd).join('');
