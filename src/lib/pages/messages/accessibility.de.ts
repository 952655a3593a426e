import type { LegalTexts } from '../legal-section.ts';

const fill = (value: string | null, what: string) => value ?? `[Hier trägt die Stadt ein: ${what}]`;

export const de: LegalTexts = {
	title: 'Erklärung zur Barrierefreiheit',
	lead: 'Alle sollen lesen und mitreden können: mit Tastatur, Vorleseprogramm, großer Schrift und ohne JavaScript.',
	sections: (facts) => [
		{
			title: 'Wofür diese Erklärung gilt',
			paragraphs: [
				`Diese Erklärung gilt für das Beteiligungsportal der ${facts.city}. Grundlage sind §\u00a010b des Behindertengleichstellungsgesetzes NRW (BGG NRW) und die BITVNRW. Das gilt auch für die Bereiche, die nur Beschäftigte sehen.`
			]
		},
		{
			title: 'Stand der Vereinbarkeit',
			paragraphs: [
				'Das Portal ist nach unserer eigenen Prüfung mit den Anforderungen der EN 301 549 (WCAG 2.1, Stufe AA) weitgehend vereinbar und folgt darüber hinaus der WCAG 2.2. Eine Prüfung durch unabhängige Dritte steht noch aus.',
				`Erstellt oder zuletzt geprüft am: ${fill(facts.accessibilityCheckedOn, 'Datum der Prüfung')}. Methode: Selbstbewertung mit automatischer Prüfung jeder Seite, mit Tastatur und ohne JavaScript.`
			]
		},
		{
			title: 'Was noch nicht barrierefrei ist',
			paragraphs: ['Diese Inhalte fehlen oder sind nicht vollständig zugänglich:'],
			items: [
				'Erläuterungen in Leichter Sprache und in Deutscher Gebärdensprache fehlen noch. Bis dahin helfen wir Ihnen telefonisch oder per E-Mail.',
				'Der Entwurf liegt nur auf Deutsch vor. Bedienung und Erklärungen gibt es auch auf Englisch.',
				'Beiträge anderer Menschen zeigen wir, wie sie geschrieben wurden. Sie können schwer verständlich sein.',
				'Dateien, die jemand bei der Verwaltung eingereicht hat, sind nicht immer barrierefrei. Wir senden Ihnen auf Wunsch eine andere Form.'
			]
		},
		{
			id: 'melden',
			title: 'Barriere melden',
			paragraphs: [
				'Stoßen Sie auf eine Barriere, schreiben Sie uns oder rufen Sie an. Nennen Sie die Adresse der Seite und was nicht ging. Wir antworten in angemessener Zeit und sagen, was wir tun.',
				`${fill(facts.accessibilityOffice, 'zuständige Stelle')}, Telefon ${fill(facts.phone, 'Telefonnummer')}`
			],
			links: [
				{
					href: `mailto:${facts.accessibilityEmail ?? facts.email}?subject=Barriere%20melden`,
					label: `Barriere per E-Mail melden: ${facts.accessibilityEmail ?? facts.email}`
				}
			]
		},
		{
			title: 'Ombudsverfahren nach §\u00a010d BGG NRW',
			paragraphs: [
				'Erhalten Sie keine zufriedenstellende Antwort, können Sie sich an die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen wenden. Sie vermittelt zwischen Ihnen und der Stadt. Das Verfahren ist kostenlos, Sie brauchen keinen Rechtsbeistand.',
				'Die Ombudsstelle arbeitet bei der Beauftragten der Landesregierung für Menschen mit Behinderung sowie für Patientinnen und Patienten.'
			],
			links: [
				{
					href: 'https://www.mags.nrw/ombudsstelle-barrierefreie-informationstechnik',
					label: 'Zur Ombudsstelle für barrierefreie Informationstechnik'
				}
			]
		}
	]
};
