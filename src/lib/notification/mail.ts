export type MailKind = 'signInCode' | 'publishCode' | 'staffSignInCode';

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
	readonly locale: 'de' | 'en';
	readonly values: MailValues;
}

export interface WrittenMail {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
}
