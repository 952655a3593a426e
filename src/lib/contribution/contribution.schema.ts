import { z } from 'zod';
import { ok, refuse, refuseAll, type Refusal, type Result } from '#lib/platform/result.ts';
import { readTypedText } from '#lib/platform/typed-text.ts';
import { quoteContextLengthMax, quoteLengthMax, suggestionLengthMax, textLengthMax, type Comment } from './comment.ts';
import { criteria, type RatingValue } from './rating.ts';
import { stances } from './stance.ts';

/** Counted as the person sees it: line ends and composed letters are one character each. */
const counted = (lengthMax: number) =>
	z
		.string()
		.overwrite((typed) => typed.replace(/\r\n?/g, '\n').normalize('NFC').trim())
		.max(lengthMax);

export const criterionSchema = z.enum(criteria);

export const ratingSchema = z.object({
	value: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal('dontKnow')])
});

export const quoteSchema = z.object({
	exact: counted(quoteLengthMax),
	prefix: counted(quoteContextLengthMax).optional(),
	suffix: counted(quoteContextLengthMax).optional()
});

/** One schema for the form and for the API. */
export const commentSchema = z.object({
	stance: z.enum(stances),
	text: counted(textLengthMax),
	suggestion: counted(suggestionLengthMax).optional(),
	quote: quoteSchema.optional(),
	language: z.enum(['de', 'en']).optional(),
	termsAccepted: z.boolean()
});

/** A rating as sent: 1 to 5 or "dontKnow"; a form sends the number as text. */
export function readRating(raw: unknown): Result<RatingValue> {
	const value = typeof raw === 'string' && /^[1-5]$/.test(raw) ? Number(raw) : raw;
	const parsed = ratingSchema.safeParse({ value });
	return parsed.success ? ok(parsed.data.value) : refuse('ratingOutOfRange', 'value');
}

function refusalOf({ code, path, input, ...rest }: z.core.$ZodIssue): Refusal {
	const field = path.join('.') || 'body';
	if (path.length === 0) return { code: 'malformedBody' };
	if (input === undefined || input === '') return { code: path[0] === 'termsAccepted' ? 'termsNotAccepted' : 'fieldRequired', field };
	if (code === 'too_big' && typeof input === 'string') {
		return { code: 'tooLong', field, values: { max: Number((rest as { maximum?: unknown }).maximum), length: input.length } };
	}
	return { code: 'unknownValue', field };
}

/** Reads what a form or the API sent. Answers every refusal at once, each with its field. */
export function readComment(raw: unknown): Result<Comment> {
	const parsed = commentSchema.safeParse(raw, { reportInput: true });
	const refusals = (parsed.error?.issues ?? []).map(refusalOf);
	if (refusals.some(({ code }) => code === 'malformedBody')) return refuse('malformedBody');
	const given = (parsed.data ?? raw) as Partial<z.infer<typeof commentSchema>>;
	const read = (typed: unknown, lengthMax: number, field: string): string => {
		// What the schema refused is named already.
		if (refusals.some((refusal) => refusal.field === field)) return '';
		const text = readTypedText(typeof typed === 'string' ? typed : '', lengthMax, field);
		if (!text.ok) refusals.push(...text.refusals);
		return text.ok ? text.value : '';
	};
	const text = read(given.text, textLengthMax, 'text');
	const suggestion = read(given.suggestion, suggestionLengthMax, 'suggestion');
	const exact = read(given.quote?.exact, quoteLengthMax, 'quote.exact');
	const prefix = read(given.quote?.prefix, quoteContextLengthMax, 'quote.prefix');
	const suffix = read(given.quote?.suffix, quoteContextLengthMax, 'quote.suffix');
	const isAbout = (field: string) => refusals.some((refusal) => refusal.field === field);
	// A proposed wording says enough on its own; without one there must be a text.
	if (text === '' && suggestion === '' && !isAbout('text') && !isAbout('suggestion'))
		refusals.push({ code: 'fieldRequired', field: 'text' });
	if (given.termsAccepted !== true && !isAbout('termsAccepted')) refusals.push({ code: 'termsNotAccepted', field: 'termsAccepted' });
	if (!parsed.success || refusals.length > 0) return refuseAll(refusals);
	return ok({
		stance: parsed.data.stance,
		text,
		suggestion: suggestion === '' ? null : suggestion,
		quote: exact === '' ? null : { exact, prefix, suffix },
		language: parsed.data.language ?? 'de'
	});
}
