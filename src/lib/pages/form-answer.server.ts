import { fail, type ActionFailure } from '@sveltejs/kit';
import { refusalStatus } from '#lib/platform/refusal.ts';
import type { Refusal } from '#lib/platform/result.ts';
import type { Locale } from '#lib/ui/locale.ts';
import { de } from '#messages/de.ts';
import { en } from '#messages/en.ts';

/** What a refused form shows again: what was typed, and what is wrong with which field. '' stands for the form as a whole. */
export interface FormAnswer {
	/** Which of the forms of a page it was. */
	readonly form: string;
	readonly typed: Readonly<Record<string, string>>;
	readonly errors: Readonly<Record<string, string>>;
}

export const formField = (data: FormData, name: string): string => {
	const value = data.get(name);
	return typeof value === 'string' ? value : '';
};

export const formFields = <Name extends string>(data: FormData, names: readonly Name[]): Record<Name, string> =>
	Object.fromEntries(names.map((name) => [name, formField(data, name)])) as Record<Name, string>;

export function refusedForm(
	locale: Locale,
	form: string,
	typed: Readonly<Record<string, string>>,
	refusals: readonly Refusal[]
): ActionFailure<FormAnswer> {
	const texts = (locale === 'en' ? en : de).refusals;
	const errors = Object.fromEntries(refusals.map(({ code, field = '', values = {} }) => [field, texts[code](values)]));
	return fail(refusalStatus[refusals[0]?.code ?? 'internal'], { form, typed, errors });
}
