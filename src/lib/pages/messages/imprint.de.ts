import type { LegalTexts } from '../legal-section.ts';

const fill = (value: string | null, what: string) => value ?? `[Hier trägt die Stadt ein: ${what}]`;

export const de: LegalTexts = {
	title: 'Impressum',
	lead: 'Wer dieses Portal betreibt und wie Sie uns erreichen.',
	sections: (facts) => [
		{
			title: 'Anbieterin',
			paragraphs: [
				facts.provider ?? `${facts.city} ${fill(null, 'gesetzliche Vertretung')}`,
				`${fill(facts.street, 'Straße und Hausnummer')}, ${fill(facts.town, 'Postleitzahl und Ort')}`,
				`Telefon: ${fill(facts.phone, 'Telefonnummer')}`,
				`Umsatzsteuer-Identifikationsnummer: ${fill(facts.vatId, 'USt-IdNr. oder „entfällt“')}`
			],
			links: [{ href: `mailto:${facts.email}`, label: facts.email }]
		},
		{
			title: 'Verantwortlich für den Inhalt',
			paragraphs: [
				fill(facts.contentOffice, 'zuständige Stelle mit Funktion'),
				'Für Beiträge im Portal sind die Menschen verantwortlich, die sie schreiben. Die Redaktion prüft Beiträge nach den Regeln für Beiträge.'
			]
		},
		{
			title: 'Fiktive Inhalte',
			paragraphs: [
				'Steht oben „Fiktiver Entwurf mit Beispielzahlen“, sind Ziele, Kennzahlen, Beträge und Zuständigkeiten erfunden. Sie geben keine Beschlüsse oder Absichten einer Stadt wieder.'
			]
		},
		{
			title: 'Keine Eingabe nach §\u00a024 der Gemeindeordnung',
			paragraphs: [
				'Beiträge in diesem Portal sind keine Anregungen oder Beschwerden nach §\u00a024 der Gemeindeordnung NRW. Dafür gibt es einen eigenen Weg.'
			],
			links: [{ href: facts.petitionUrl, label: 'So reichen Sie eine Anregung nach §\u00a024 ein' }]
		},
		{
			title: 'Software',
			paragraphs: [
				'Das Portal läuft mit Resonanz, freier Software unter der EUPL 1.2. Die Gestaltung baut auf KERN auf, dem offenen Standard der Verwaltung.'
			]
		}
	]
};
