export const de = {
	missing: {
		title: 'Diese Seite gibt es nicht',
		lead: 'Vielleicht ist die Adresse nicht vollständig. Beginnen Sie von vorn oder gehen Sie zurück.'
	},
	passage: {
		titleOf: (code: string) => `Eine Textstelle „${code}“ gibt es nicht`,
		lead: 'Codes sehen aus wie H1, Z1.1 oder M1.1.1. Vielleicht ist die Stelle in der aktuellen Fassung entfallen. Suchen Sie im Entwurf.'
	},
	refused: {
		title: 'Das ging nicht',
		lead: 'Die Anfrage wurde nicht angenommen. Gehen Sie zurück und versuchen Sie es noch einmal. Ihre Eingaben stehen dort noch.'
	},
	broken: {
		title: 'Hier ist etwas schiefgegangen',
		lead: 'Der Fehler liegt bei uns. Versuchen Sie es in einigen Minuten noch einmal.'
	},
	quote: 'Wenn es wieder geschieht, nennen Sie uns bitte diese Nummer:',
	wholeDraft: 'Ganzen Entwurf öffnen',
	start: 'Zur Startseite'
};
