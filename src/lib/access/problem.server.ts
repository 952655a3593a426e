import { refusalStatus } from '#lib/platform/refusal.ts';
import type { Refusal } from '#lib/platform/result.ts';
import type { Locale } from '#lib/ui/locale.ts';
import { de } from '#messages/de.ts';
import { en } from '#messages/en.ts';

export const problemMediaType = 'application/problem+json';

const messages = { de: de.refusals, en: en.refusals };

const detailOf = ({ code, values = {} }: Refusal, locale: Locale): string => messages[locale][code](values);

/** RFC 9457: what was refused, with the closed code a program decides by and a sentence for people. */
export function problem(refusals: readonly Refusal[], locale: Locale, headers: Readonly<Record<string, string>> = {}): Response {
	const [first = { code: 'internal' }]: readonly Refusal[] = refusals;
	const status = refusalStatus[first.code];
	const errors = refusals.flatMap((refusal) =>
		refusal.field === undefined ? [] : [{ field: refusal.field, code: refusal.code, detail: detailOf(refusal, locale) }]
	);
	const document = { type: 'about:blank', title: first.code, status, code: first.code, detail: detailOf(first, locale), errors };
	return new Response(JSON.stringify(document), {
		status,
		headers: { 'Content-Type': problemMediaType, 'Content-Language': locale, 'Cache-Control': 'private, no-store', ...headers }
	});
}
