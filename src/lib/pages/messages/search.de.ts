export const de = {
	title: 'Suche im Entwurf',
	titleFor: (query: string) => `Suche: ${query}`,
	lead: 'Gesucht wird in Titeln, Texten und Codes der aktuellen Fassung. Wortanfänge genügen, ä und ae gelten als gleich.',
	hits: (total: number) => (total === 1 ? '1 Textstelle' : `${String(total)} Textstellen`),
	found: (total: number, shown: number) =>
		`${total === 1 ? '1 Textstelle enthält' : `${String(total)} Textstellen enthalten`} alle Wörter.${shown < total ? ` Gezeigt werden die ${String(shown)} besten.` : ''}`,
	none: 'Keine Textstelle enthält alle diese Wörter.',
	noneText: 'Versuchen Sie es mit weniger Wörtern oder nur mit dem Wortanfang.',
	empty: 'Geben Sie ein Wort oder einen Code ein, zum Beispiel Schalter oder Z1.1.',
	in: 'in'
};
