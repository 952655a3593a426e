import type { MailToWrite, WrittenMail } from './mail.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';

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
