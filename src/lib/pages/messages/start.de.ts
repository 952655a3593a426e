export const de = {
	title: 'Beteiligung',
	kicker: (body: string) => `Beteiligungsverfahren für die ${body}`,
	readAndTakePart: 'Entwurf lesen und mitreden',
	withCode: 'Mit Einladung oder Code teilnehmen',
	soFar: (contributions: number, places: number) =>
		contributions === 0
			? 'Noch keine Beiträge. Machen Sie den Anfang.'
			: `Bisher ${contributions === 1 ? '1 Beitrag' : `${String(contributions)} Beiträge`} zu ${places === 1 ? '1 Textstelle' : `${String(places)} Textstellen`}.`,
	whoTitle: 'Wer gefragt ist',
	whoLead: 'Vier Gruppen, ein Text. Ihre Gruppe steht an Ihrem Beitrag, damit die Kommission sieht, wo die Meinungen auseinandergehen.',
	takePart: 'Mitreden',
	enterCode: 'Code eingeben',
	draftTitle: 'Der Entwurf im Überblick',
	draftLead: (number: string, date: string, minutes: number) =>
		`Fassung ${number} vom ${date}. Ganz gelesen in etwa ${String(minutes)} Minuten. Sie können bei jeder Textstelle einsteigen.`,
	tableCaption: 'Kapitel des Entwurfs mit Zahl der Ziele und der Beiträge',
	number: 'Nr.',
	chapter: 'Kapitel',
	about: 'Darin geht es um',
	goals: 'Ziele',
	contributionsSoFar: 'Beiträge bisher',
	contributionsShort: 'Beiträge:',
	goalsShort: 'Ziele:',
	openDraft: 'Ganzen Entwurf öffnen',
	stepsTitle: 'Was mit Ihrem Beitrag passiert',
	stepsLead: 'Jeder Schritt hat ein Datum. Verschiebt es sich, steht hier der Grund.',
	until: (day: string) => `bis ${day}`,
	from: (day: string) => `ab ${day}`,
	ended: (day: string) => `endete ${day}`,
	more: 'Zum Verfahren: Phasen, Grundlagen, Zahlen',
	beforeTitle: 'Bevor Sie schreiben',
	before: [
		{
			question: 'Wer sieht meinen Namen?',
			answer: (minimum: number) =>
				`Niemand. Das Portal fragt nicht nach Namen. Öffentlich stehen Ihr Text, die Art des Beitrags, Ihre Gruppe und der Tag. Gruppen mit weniger als ${String(minimum)} Antworten zeigen wir in Auswertungen nicht einzeln.`
		},
		{
			question: 'Ich arbeite bei der Stadt. Kann mich jemand erkennen?',
			answer: (minimum: number) =>
				`Sie nehmen mit einem gedruckten Einmalcode teil, ohne E-Mail-Adresse. Gespeichert wird nur der Tag. Dass ein Beitrag von Beschäftigten kommt, steht erst dabei, wenn in dem Kapitel mindestens ${String(minimum)} Beschäftigte geschrieben haben. Achten Sie selbst darauf, was Ihr Text über Sie verrät.`
		},
		{
			question: 'Wann erscheint mein Kommentar?',
			answer: () =>
				'Sobald Sie den Code aus der E-Mail eingegeben haben. Dafür haben Sie 48 Stunden Zeit, im selben Browser. Bewertungen speichert das Portal sofort und zählt sie, sobald Sie sich bestätigt haben.'
		},
		{
			question: 'Kann ich meinen Beitrag zurückziehen?',
			answer: () =>
				'Ja. Mit Aktenzeichen und Quittungscode aus der Eingangsbestätigung sehen Sie den Stand und ziehen den Beitrag zurück. Bewertungen ändern oder löschen Sie, solange die Frist läuft.'
		},
		{
			question: 'Ich möchte nicht am Bildschirm schreiben',
			answer: () =>
				'Schreiben Sie per Post oder E-Mail an die Redaktion. Sie nimmt Ihren Beitrag auf und ordnet ihn der Textstelle zu. Nennen Sie dazu den Code, zum Beispiel Z1.1.'
		}
	],
	proceduresTitle: 'Wozu die Stadt Sie fragt',
	proceduresLead: 'Wählen Sie ein Verfahren. Sie können an mehreren teilnehmen.',
	noProcedure: 'Zurzeit läuft kein Beteiligungsverfahren.',
	noProcedureText: 'Sobald die Stadt einen Entwurf veröffentlicht, lesen Sie ihn hier und reden mit.'
};
