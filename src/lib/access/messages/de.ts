/** The staff area around the work itself. German is the source; en.ts is typed against it. */
export const de = {
	area: 'Verwaltung',
	roles: {
		admin: 'Administration',
		editor: 'Redaktion',
		moderator: 'Moderation',
		caseworker: 'Sachbearbeitung',
		approver: 'Freigabe',
		analyst: 'Auswertung',
		dataProtectionOfficer: 'Datenschutz',
		staffCouncil: 'Personalrat'
	},
	navigation: {
		label: 'Verwaltung',
		overview: 'Übersicht',
		contributions: 'Beiträge',
		report: 'Auswertung',
		invitations: 'Einladungen',
		staff: 'Personal',
		log: 'Protokoll',
		signOut: 'Abmelden'
	},
	overview: {
		title: 'Verwaltung',
		lead: (label: string) => `Angemeldet als ${label}.`,
		procedures: 'Beteiligungsverfahren',
		noProcedure: 'Noch kein Verfahren veröffentlicht',
		noProcedureHint: 'Ein Verfahren kommt mit „npm run publish“ aus einem Ordner mit Markdown-Dateien ins Portal.',
		procedure: 'Verfahren',
		phase: 'Phase',
		noPhase: 'keine laufende Phase',
		until: (moment: string) => `bis ${moment}`,
		work: 'Arbeit',
		publicPage: 'Öffentliche Seite',
		yourRoles: 'Ihre Rollen',
		rolesText: 'Was Sie hier sehen, hängt von Ihren Rollen ab. Vergeben werden sie von der Administration.'
	},
	signIn: {
		title: 'In der Verwaltung anmelden',
		lead: 'Sie bekommen einen Code an Ihre dienstliche Adresse. Ein Passwort gibt es nicht.',
		email: 'Dienstliche E-Mail-Adresse',
		submit: 'Code senden',
		codeTitle: 'Code eingeben',
		sent: (address: string) => `Wenn zu ${address} ein Zugang besteht, ist ein Code unterwegs.`,
		until: (moment: string) => `Er gilt bis ${moment} und nur in diesem Browser.`,
		session: 'Sie bleiben acht Stunden angemeldet.'
	},
	signOut: {
		title: 'Abmelden',
		lead: 'Sie verlassen die Verwaltung in diesem Browser.',
		submit: 'Jetzt abmelden',
		done: 'Sie sind abgemeldet',
		doneLead: 'Die Verwaltung ist in diesem Browser geschlossen.',
		again: 'Wieder anmelden'
	},
	noAccess: {
		title: 'Kein Zugang',
		lead: 'Für diese Seite fehlt Ihnen die Berechtigung.',
		text: 'Brauchen Sie sie für Ihre Arbeit? Dann wenden Sie sich an die Administration.',
		back: 'Zur Übersicht'
	}
};
