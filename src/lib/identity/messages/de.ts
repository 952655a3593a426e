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
	}
};
