import type { de } from './search.de.ts';

export const en: typeof de = {
	title: 'Search the draft',
	titleFor: (query) => `Search: ${query}`,
	lead: 'Searched are titles, texts and codes of the current version, which is in German. Beginnings of words are enough; ä and ae count as the same.',
	hits: (total) => (total === 1 ? '1 passage' : `${String(total)} passages`),
	found: (total, shown) =>
		`${total === 1 ? '1 passage contains' : `${String(total)} passages contain`} all words.${shown < total ? ` The best ${String(shown)} are shown.` : ''}`,
	none: 'No passage contains all these words.',
	noneText: 'Try fewer words or only the beginning of a word.',
	empty: 'Enter a word or a code, for example Schalter or Z1.1.',
	in: 'in'
};
