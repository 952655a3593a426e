/** The language of explanations: English when the client prefers it to German, else German. */
export function preferredLocale(acceptLanguage: string | null): 'de' | 'en' {
	const wishes = (acceptLanguage ?? '').slice(0, 200).split(',');
	const quality = (language: string): number => {
		const wish = wishes
			.map((part) => part.trim().toLowerCase())
			.find((part) => part === language || part.startsWith(`${language}-`) || part.startsWith(`${language};`));
		if (wish === undefined) return 0;
		const stated = /;\s*q=([01](?:\.\d{1,3})?)/.exec(wish)?.[1];
		return stated === undefined ? 1 : Number(stated);
	};
	return quality('en') > quality('de') ? 'en' : 'de';
}
