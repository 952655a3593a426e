/** A table as Markdown, columns padded so that it reads well in a terminal too; numbers stand to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
	const text = rows.map((row) => row.map((cell) => (cell === null ? '–' : typeof cell === 'number' ? format(cell) : cell)));
	const widths = head.map((title, column) => Math.max(title.length, ...text.map((row) => (row[column] ?? '').length)));
	const isNumeric = head.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => (isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
	const rule = `| ${widths.map((width, column) => (isNumeric[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
	return [line(head), rule, ...text.map(line)].join('\n');
}

const format = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
