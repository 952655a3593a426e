import { ok, refuse, type Result } from './result.ts';

/** More marks on one letter than any language needs only serve to break a page. */
const marksInARowMax = 8;
const tooManyMarks = new RegExp(`\\p{M}{${String(marksInARowMax + 1)},}`, 'u');
// C0 and C1 except tab and newline, bidirectional overrides, and characters that show nothing but hide something.
const controlCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFEFF]/u;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Text as somebody typed it, made comparable: line ends are \n, Unicode is NFC, blanks around it are gone. Lengths are
 * counted after that, in UTF-16 units as in the browser. Answers '' for an empty text; whether it may be empty is the caller's rule.
 */
export function readTypedText(typed: string, lengthMax: number, field: string): Result<string> {
	const text = typed.replace(/\r\n?/g, '\n');
	if (loneSurrogate.test(text)) return refuse('notWellFormed', field);
	if (controlCharacters.test(text)) return refuse('controlCharacters', field);
	const composed = text.normalize('NFC').trim();
	// Some marks fall apart into two when composed, so both states are looked at.
	if (tooManyMarks.test(text) || tooManyMarks.test(composed)) return refuse('tooManyMarks', field);
	if (composed.length > lengthMax) return refuse('tooLong', field, { max: lengthMax, length: composed.length });
	return ok(composed);
}
