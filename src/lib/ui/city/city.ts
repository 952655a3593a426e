/** What a city sets beside its theme (theme.css) and its arms (CoatOfArms.svelte). */
export const city = {
	name: 'Stadt Hagen',
	portal: 'Resonanz',
	/** Short form for titles and mails: "… – Resonanz, Stadt Hagen". */
	titleSuffix: 'Resonanz, Stadt Hagen'
} as const;
