import type { Locale } from '#lib/ui/locale.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';

export type MailKind = keyof typeof de.mails;

/** Values a template may name. None of them is text that a stranger wrote: a mail of the city says only what the city says. */
export interface MailValues {
	/** As it is typed, in groups. */
	readonly code: string;
	/** Name of the procedure, set by staff. */
	readonly procedure?: string;
	/** Path of the page on which the code is typed; the address before it is the configured one. */
	readonly path: string;
}

export interface MailToWrite {
	readonly kind: MailKind;
	readonly to: string;
	readonly locale: Locale;
	readonly values: MailValues;
}

export interface WrittenMail {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
}

const templates = { de, en };
const headerBreaks = /[\r\n\u2028\u2029\u0000]/g;

/** A mail as it is sent. The subject holds no value at all, and no header a line break. */
export function writtenMail({ kind, to, locale, values }: MailToWrite, origin: string): WrittenMail {
	const { mails, signature } = templates[locale];
	const { subject, lines } = mails[kind];
	const paragraphs = [...lines({ ...values, procedure: values.procedure ?? '', address: origin + values.path }), signature(origin)];
	return {
		to: to.replace(headerBreaks, ''),
		subject: subject.replace(headerBreaks, ''),
		text: `${paragraphs.join('\n\n')}\n`
	};
}
