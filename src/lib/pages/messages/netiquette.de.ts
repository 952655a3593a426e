import type { LegalTexts } from '../legal-section.ts';

export const de: LegalTexts = {
	title: 'Regeln für Beiträge',
	lead: 'Streiten Sie um die Sache. Alles, was hilft, den Entwurf besser zu machen, ist willkommen, auch scharfe Kritik.',
	sections: (facts) => [
		{
			title: 'So hilft Ihr Beitrag am meisten',
			paragraphs: [],
			items: [
				'Nennen Sie die Stelle und sagen Sie, worum es Ihnen geht.',
				'Begründen Sie, warum etwas so nicht geht oder besser ginge.',
				'Schlagen Sie, wenn Sie können, einen anderen Wortlaut vor.',
				'Schreiben Sie keine Namen anderer Menschen und nichts, woran man sie erkennt.',
				'Arbeiten Sie bei der Stadt, prüfen Sie, ob Ihr Text Sie erkennbar macht.'
			]
		},
		{
			title: 'Was wir nicht öffentlich zeigen',
			paragraphs: [],
			items: [
				'Beleidigungen, Drohungen und Angriffe auf Menschen oder Gruppen',
				'Strafbare Inhalte und Aufrufe zu Straftaten',
				'Persönliche Daten anderer, Namen einzelner Beschäftigter',
				'Werbung, Wahlwerbung und immer gleiche Texte',
				'Texte, die mit dem Entwurf nichts zu tun haben'
			]
		},
		{
			title: 'Wie wir vorgehen',
			paragraphs: [
				'Kommentare erscheinen, sobald Sie sie bestätigt haben. Die Redaktion liest danach. Verstößt ein Beitrag gegen diese Regeln, blendet sie ihn aus und hält den Grund fest. Sie sehen das mit Aktenzeichen und Quittungscode beim Stand Ihres Beitrags.',
				'Eine andere Meinung ist kein Grund. Halten Sie eine Entscheidung für falsch, schreiben Sie uns. Eine zweite Person sieht sie sich an.'
			],
			links: [{ href: `mailto:${facts.email}`, label: facts.email }]
		},
		{
			title: 'Nutzung der Beiträge',
			paragraphs: [
				'Mit dem Absenden stimmen Sie zu, dass die Stadt Ihren Beitrag ohne Namen veröffentlicht, auswertet und der Kommission vorlegt. Die Fassung der Bedingungen steht bei Ihrer Eingangsbestätigung. Sie können einen Beitrag zurückziehen.'
			]
		}
	]
};
