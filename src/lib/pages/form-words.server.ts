import type { Refusal } from '#lib/platform/result.ts';
import type { Locale } from '#lib/ui/locale.ts';
import { de } from '#messages/de.ts';
import { en } from '#messages/en.ts';

/** The sentence that explains a refusal. */
export const refusalText =
	(locale: Locale) =>
	({ code, values = {} }: Refusal): string =>
		(locale === 'en' ? en : de).refusals[code](values);

/** A text field as it was sent; '' when it is missing or a file. */
export function formField(data: FormData, name: string): string {
	const value = data.get(name);
	return typeof value === 'string' ? value : '';
}
