import type { LegalFacts, LegalSection, LegalTexts } from '../legal-section.ts';

const fill = (value: string | null, what: string) => value ?? `[Hier trägt die Stadt ein: ${what}]`;

const whatIsKept = (facts: LegalFacts): LegalSection[] => [
	{
		title: 'Wer verantwortlich ist',
		paragraphs: [
			`${facts.provider ?? facts.city}, ${fill(facts.street, 'Straße')}, ${fill(facts.town, 'Ort')}.`,
			`Datenschutzbeauftragte Person: ${fill(facts.dataProtectionOfficer, 'Funktion und Anschrift')}, ${fill(facts.dataProtectionEmail, 'E-Mail-Adresse')}.`
		]
	},
	{
		title: 'Wozu und auf welcher Grundlage',
		paragraphs: [
			'Die Stadt verarbeitet Ihre Angaben, um das Beteiligungsverfahren durchzuführen, auszuwerten und über das Ergebnis zu berichten. Das ist eine Aufgabe im öffentlichen Interesse: Artikel 6 Absatz 1 Buchstabe e DSGVO in Verbindung mit §\u00a03 DSG NRW und §\u00a018 EGovG NRW. Die Teilnahme ist freiwillig.'
		]
	},
	{
		title: 'Wenn Sie nur lesen',
		paragraphs: [
			'Die Leseseiten setzen keine Cookies, laden nichts von anderen Anbietern und zählen keine Besuche. Alle sehen dieselbe Seite. Beim Abruf verarbeitet der Betreiber der Server Ihre IP-Adresse, um die Seite auszuliefern und Angriffe abzuwehren. In der Datenbank des Portals steht sie nicht.'
		]
	},
	{
		title: 'Wenn Sie bewerten, ohne sich zu bestätigen',
		paragraphs: [
			'Ihr Browser erhält das Cookie „__Host-browser“ mit einer Zufallszahl. Es gilt 180 Tage und ist nötig, damit Sie Ihre Bewertung ändern können (§\u00a025 Absatz 2 TDDDG). Gespeichert werden: eine aus dieser Zahl berechnete Kennung je Verfahren, Ihre Bewertung, der bewertete Wortlaut und der Zeitpunkt der letzten Änderung. Öffentlich gezählt werden solche Bewertungen nicht.'
		]
	},
	{
		title: 'Wenn Sie schreiben oder sich bestätigen',
		paragraphs: ['Dann kommen hinzu:'],
		items: [
			'Ihr Beitrag mit Textstelle, Art, Wortlaut des Entwurfs, Gruppe, Weg des Eingangs, Tag und Uhrzeit. Öffentlich sind Text, Art, Gruppe, Tag und Aktenzeichen, nicht die Uhrzeit.',
			'Ein Schlüsselwert, der aus Ihrer E-Mail-Adresse berechnet ist. Er ist in jedem Verfahren ein anderer und sorgt dafür, dass jede Person einmal zählt. Die Adresse lässt sich daraus nicht ablesen.',
			'Ihre E-Mail-Adresse, verschlüsselt, solange ein Code oder eine Nachricht unterwegs ist. Länger nur, wenn Sie eine Antwort wünschen; dann bis zum angegebenen Tag.',
			'Ein Sitzungs-Cookie „__Host-teilnahme-…“ für höchstens 30 Tage. In der Datenbank steht davon nur ein Prüfwert.',
			'Die Fassung der Veröffentlichungsbedingungen, denen Sie zugestimmt haben, und Prüfwerte der Codes, die wir Ihnen gesendet haben.'
		]
	},
	{
		title: 'Wenn Sie bei der Stadt beschäftigt sind',
		paragraphs: [
			'Sie nehmen mit einem gedruckten Einmalcode teil. Das Portal fragt nicht nach einer E-Mail-Adresse und speichert nicht, welcher Code zu welchem Beitrag führte. Zu Ihrem Beitrag ist nur der Tag gespeichert. Ihre Gruppe erscheint erst, wenn in dem Kapitel genügend Beschäftigte geschrieben haben; vorher stehen Einwohner:innen und Beschäftigte unter einer gemeinsamen Bezeichnung.'
		]
	}
];

const whatBecomesOfIt = (facts: LegalFacts): LegalSection[] => [
	{
		title: 'Auswertungen',
		paragraphs: [
			'Auswertungen nennen Zahlen erst ab einer Mindestzahl von Personen je Gruppe und Textstelle. Kleinere Zellen werden gesperrt, weitere Zellen so, dass niemand sie zurückrechnen kann. Vorher sehen nur berechtigte Beschäftigte die Verteilungen.'
		]
	},
	{
		title: 'Schutz vor Missbrauch',
		paragraphs: [
			'Damit niemand Codes errät oder Postfächer überflutet, zählt das Portal Versuche je Browser und je Adresse in Zeitfenstern, als Prüfwerte ohne Klartext. Schlüssel, die doppeltes Senden verhindern, werden nach 30 Tagen gelöscht. Was Beschäftigte der Verwaltung im Portal tun, steht in einem Protokoll.'
		]
	},
	{
		title: 'Wer die Daten erhält',
		paragraphs: [
			facts.processors.length > 0
				? 'Im Auftrag der Stadt arbeiten mit einem Vertrag nach Artikel 28 DSGVO:'
				: fill(null, 'Betreiber von Servern, Datenbank und E-Mail-Versand, mit Vertrag nach Artikel 28 DSGVO und Ort der Verarbeitung'),
			'Die Kommission und die Öffentlichkeit erhalten öffentliche Beiträge und Auswertungen, keine Adressen.'
		],
		...(facts.processors.length > 0 ? { items: facts.processors } : {})
	},
	{
		title: 'Wie lange',
		paragraphs: [
			`Wartet ein Beitrag länger als 48 Stunden auf seinen Code, wird er gelöscht. Gesendete E-Mails werden nach 7 Tagen aus dem Ausgang gelöscht. Öffentliche Beiträge, Bewertungen und Auswertungen bleiben bis zum Ende der Aufbewahrungsfrist: ${fill(null, 'Frist nach dem Aktenplan der Stadt')}. Sicherungen der Datenbank können gelöschte Daten bis zu 30 Tage länger enthalten.`
		]
	},
	{
		title: 'Ihre Rechte',
		paragraphs: [
			'Sie haben das Recht auf Auskunft (Artikel 15 DSGVO), Berichtigung (16), Löschung (17), Einschränkung (18) und Widerspruch (21). Mit Aktenzeichen und Quittungscode ziehen Sie einen Beitrag selbst zurück. Ohne diese Angaben können wir einen Beitrag oft keiner Person zuordnen.',
			'Sie können sich bei der Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen beschweren.'
		],
		links: [{ href: 'https://www.ldi.nrw.de', label: 'www.ldi.nrw.de' }]
	}
];

export const de: LegalTexts = {
	title: 'Datenschutz',
	lead: 'Lesen können Sie hier ohne Spuren. Wer mitredet, hinterlässt so wenig wie möglich. Was genau, steht auf dieser Seite.',
	sections: (facts) => [...whatIsKept(facts), ...whatBecomesOfIt(facts)]
};
