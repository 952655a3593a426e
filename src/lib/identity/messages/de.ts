/** Signing in to a procedure. German is the source; en.ts is typed against it. */
export const de = {
	groupOne: {
		citizen: 'Einwohner:in',
		employee: 'Beschäftigte:r der Stadt',
		politician: 'Mandatsträger:in',
		employer: 'Arbeitgeber:in'
	},
	assurance: {
		guest: 'ohne Bestätigung',
		email: 'E-Mail bestätigt, Gruppe selbst angegeben',
		verified: 'Gruppe durch Code geprüft'
	},
	errorsTitle: 'Das hat noch nicht geklappt',
	signIn: {
		title: 'Anmelden',
		lead: 'Drei Wege führen hinein. Ein Passwort brauchen Sie nicht.',
		resident: {
			title: 'Als Einwohner:in',
			text: 'Sie bekommen einen Code per E-Mail und geben ihn hier ein.',
			selfStated: 'Zu dieser Gruppe zählen Sie sich selbst. Niemand prüft das. So steht es auch an jeder Zahl.',
			submit: 'Code senden'
		},
		invited: {
			title: 'Mit Einladung',
			text: 'Für Mandatsträger:innen und Arbeitgeber:innen. Den Einladungscode haben Sie von der Stadt.',
			code: 'Einladungscode',
			codeHint: '17 Zeichen. Groß und klein, Leerzeichen und Striche spielen keine Rolle.',
			submit: 'Einladung annehmen'
		},
		employee: {
			title: 'Als Beschäftigte:r der Stadt',
			text: 'Sie brauchen nur den gedruckten Code. Keine E-Mail, keinen Namen.',
			unseen: 'Was niemand sehen kann',
			unseenList: (minimum: number) => [
				'Wer Sie sind. Wir fragen weder Namen noch Adresse.',
				'Welchen Code Sie hatten. Gespeichert ist nur, dass er verbraucht ist.',
				'Um welche Uhrzeit Sie schreiben. Festgehalten wird der Tag.',
				`Dass ein Beitrag von der Belegschaft kommt, solange im Handlungsfeld weniger als ${String(minimum)} Beschäftigte mitreden.`
			],
			device: 'Nehmen Sie ein privates Gerät. Im Dienstnetz lässt sich sehen, dass Sie diese Seite öffnen.',
			code: 'Gedruckter Code',
			submit: 'Mit Code teilnehmen'
		},
		email: 'E-Mail-Adresse',
		emailHint: 'Sie wird verschlüsselt gespeichert und nie veröffentlicht.',
		notAdmitted: 'In diesem Verfahren ist diese Gruppe nicht gefragt.',
		codeWaiting: 'In diesem Browser ist noch ein Code offen.',
		typeWaitingCode: 'Code eingeben',
		next: {
			title: 'Was danach geschieht',
			list: [
				'Ihre bisherigen Bewertungen aus diesem Browser zählen ab dann mit. Wo Sie schon bewertet haben, gilt die neuere.',
				'Ihre Beiträge erscheinen ohne Namen.',
				'Sie bleiben in diesem Browser 30 Tage angemeldet. Abmelden können Sie sich jederzeit.'
			]
		}
	},
	code: {
		title: 'Code eingeben',
		sentTo: (address: string) => `Der Code ist unterwegs an ${address}.`,
		until: (moment: string) => `Er gilt bis ${moment} und nur in diesem Browser.`,
		expired: 'Der letzte Code gilt nicht mehr. Lassen Sie sich einen neuen senden.',
		none: 'In diesem Browser ist kein Code offen.',
		field: 'Code aus der E-Mail',
		hint: '8 Zeichen. Groß und klein, Leerzeichen und Striche spielen keine Rolle.',
		submit: 'Anmelden',
		missing: 'Kein Code angekommen?',
		missingText: 'Sehen Sie auch im Spam-Ordner nach. Drei Nachrichten je Stunde und Adresse sind möglich.',
		resend: 'Neuen Code senden',
		resent: 'Ein neuer Code ist unterwegs. Der alte gilt nicht mehr.',
		otherWay: 'Andere Adresse oder anderer Weg',
		localMailbox: 'Nur lokal: Der Code liegt im Postfach.'
	},
	signedIn: {
		title: 'Sie sind angemeldet',
		as: (group: string) => `Sie nehmen teil als ${group}.`,
		assuranceLabel: 'Bestätigung',
		groupLabel: 'Gruppe',
		published: (count: number) =>
			count === 1 ? 'Ihr wartender Beitrag ist gesendet.' : `Ihre ${String(count)} wartenden Beiträge sind gesendet.`,
		welcome: 'Sie können jetzt bewerten und kommentieren.',
		employeeHint: 'Schreiben Sie nichts, woran Kolleg:innen Sie erkennen.',
		toDraft: 'Zum Entwurf',
		signOut: 'Abmelden'
	},
	signOut: {
		title: 'Abmelden',
		lead: 'Danach erkennt Sie das Portal in diesem Browser nicht mehr. Was Sie geschrieben haben, bleibt.',
		employeeHint: 'Ihr gedruckter Code öffnet die Teilnahme in diesem Browser wieder, solange Sie seine Cookies nicht löschen.',
		submit: 'Jetzt abmelden',
		done: 'Sie sind abgemeldet',
		doneLead: 'Das Portal erkennt Sie in diesem Browser nicht mehr.',
		notSignedIn: 'Sie sind nicht angemeldet.',
		back: 'Zum Verfahren',
		again: 'Wieder anmelden'
	},
	staff: {
		title: 'Personal',
		lead: 'Wer in der Verwaltung arbeitet und was er oder sie darf. Jede Änderung steht im Protokoll und gilt sofort.',
		list: 'Konten',
		name: 'Name oder Stelle',
		nameHint: 'So heißt das Konto in der Verwaltung.',
		address: 'Dienstliche E-Mail-Adresse',
		addressHint: 'An sie geht der Code zum Anmelden.',
		roles: 'Rollen',
		role: 'Rolle',
		noRole: 'keine Rolle',
		grant: 'Rolle vergeben',
		revoke: 'entziehen',
		disable: 'Konto sperren',
		disabled: 'gesperrt',
		change: 'Ändern',
		add: 'Konto anlegen',
		addLead: 'Die Person kann sich danach mit einem Code anmelden. Eine Nachricht bekommt sie jetzt noch nicht.',
		submit: 'Konto anlegen',
		done: 'Gespeichert.'
	},
	invitations: {
		title: 'Einladungen',
		lead: 'Mandatsträger:innen und Arbeitgeber:innen kommen mit einer Einladung. Beschäftigte kommen mit gedruckten Einmalcodes.',
		make: 'Einladung anlegen',
		print: 'Einmalcodes drucken',
		batch: 'Bezeichnung',
		group: 'Gruppe',
		codes: 'Codes',
		used: 'verwendet',
		usedOf: (used: string, quota: string) => `${used} von ${quota}`,
		lastDay: 'Gilt bis einschließlich',
		state: 'Stand',
		running: 'gültig',
		over: 'abgelaufen',
		revoked: 'widerrufen',
		revoke: 'Widerrufen',
		revokeDone: 'Die Codes sind widerrufen. Wer schon teilnimmt, bleibt dabei.',
		empty: 'Noch keine Einladung',
		emptyHint: 'Legen Sie eine an oder drucken Sie Einmalcodes für Beschäftigte.',
		noProcedure: 'Noch kein Verfahren veröffentlicht',
		usesHint: 'Gezählt wird je Bezeichnung. Welcher einzelne Code verwendet wurde, zeigt das Portal nicht.'
	},
	newInvitation: {
		titleInvitation: 'Einladung anlegen',
		titleCodes: 'Einmalcodes drucken',
		leadInvitation:
			'Ein Code für mehrere Personen, etwa eine Fraktion oder einen Verband. Zusätzlich bestätigt jede Person ihre E-Mail-Adresse.',
		leadCodes: 'Ein Code für genau eine Person. Niemand kann nachsehen, wer welchen Code verwendet hat.',
		label: 'Bezeichnung',
		labelHint: 'Nur für die Verwaltung, etwa „Ratsfraktionen“ oder „Bauhof“.',
		group: 'Gruppe',
		quota: 'Für wie viele Personen?',
		quotaHint: (max: string) => `1 bis ${max}`,
		count: 'Wie viele Codes?',
		countHint: (max: string) => `1 bis ${max} auf einmal. Verteilen Sie sie zufällig, etwa aus einem Karton.`,
		lastDay: 'Letzter Tag der Gültigkeit',
		lastDayHint: 'Der ganze Tag zählt noch.',
		submitInvitation: 'Einladung anlegen',
		submitCodes: 'Codes erzeugen',
		back: 'Alle Einladungen'
	},
	sheet: {
		titleInvitation: 'Ihre Einladung',
		titleCodes: (count: string) => `${count} Einmalcodes`,
		once: 'Nur jetzt zu sehen',
		onceInvitation: 'Notieren oder verschicken Sie den Code, bevor Sie diese Seite verlassen. Gespeichert ist nur seine Prüfsumme.',
		onceCodes:
			'Drucken Sie diese Seite jetzt (Strg + P). Danach lassen sich die Codes nicht mehr anzeigen. Gespeichert sind nur Prüfsummen.',
		slipTitle: 'Reden Sie mit',
		slipCode: 'Ihr Code',
		slipAddress: 'Adresse',
		slipOnce: (day: string) => `Gilt einmal, bis ${day}.`,
		slipQuota: (quota: string, day: string) => `Gilt für ${quota} Personen, bis ${day}.`,
		slipUnlinked: 'Niemand kann sehen, wer diesen Code verwendet.',
		slipDevice: 'Nehmen Sie ein privates Gerät.'
	}
};
