/** Words the design system itself needs. German is the source; en.ts is typed against it. */
export const de = {
	skipToContent: 'Zum Inhalt springen',
	mainNavigation: 'Hauptnavigation',
	serviceNavigation: 'Sprache und Service',
	stepDone: 'erledigt',
	stepNow: 'jetzt',
	oClock: 'Uhr',
	daysLeft: (days: string) => `noch ${days}\u00a0Tage`,
	oneDayLeft: 'noch 1\u00a0Tag',
	lastDay: 'heute ist der letzte Tag',
	over: 'beendet',
	sending: 'Wird gesendet …',
	offline: 'Keine Verbindung. Nichts ist verloren: Ihre Eingaben stehen noch hier. Bitte senden Sie gleich noch einmal.',
	copied: 'Kopiert'
};
