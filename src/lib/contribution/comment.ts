import type { Stance } from './stance.ts';

export const textLengthMax = 4000;
export const suggestionLengthMax = 4000;
export const quoteLengthMax = 1000;
/** Of the words before and after a quote, which find it again after an edit. */
export const quoteContextLengthMax = 100;
/** What came on paper or at an event may be longer than what is typed online. */
export const offlineTextLengthMax = 10_000;
export const titleLengthMax = 200;
/** How long a guest's comment waits for its code. */
export const confirmationHours = 48;

/** The words a comment is about. */
export interface Quote {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** A comment as it was read from a form or from JSON: lengths and characters are checked. */
export interface Comment {
	readonly stance: Stance;
	readonly text: string;
	/** Proposed wording, with any stance. */
	readonly suggestion: string | null;
	readonly quote: Quote | null;
	readonly language: 'de' | 'en';
}

const withoutMarkup = (text: string): string =>
	text
		.replace(/<[^>]*>/g, ' ')
		.replace(/[*_`#>]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** Whether the quoted words stand in the wording; marks of formatting and line breaks do not matter. */
export const occursIn = (wording: string, quote: Quote): boolean => withoutMarkup(wording).includes(withoutMarkup(quote.exact));
