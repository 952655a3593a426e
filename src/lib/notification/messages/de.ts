import type { MailKind } from '../mail.ts';

export interface TemplateValues {
	readonly code: string;
	readonly procedure: string;
	readonly address: string;
}

const nothingToDo = 'Haben Sie das nicht angefordert? Dann müssen Sie nichts tun. Ohne den Code geschieht nichts.';

/** Mails as plain text, one entry a paragraph. German is the source; en.ts is typed against it. */
export const de = {
	mails: {
		signInCode: {
			subject: 'Ihr Code zum Anmelden',
			lines: ({ code, procedure, address }: TemplateValues) => [
				'Guten Tag,',
				`mit diesem Code bestätigen Sie sich im Verfahren „${procedure}“:`,
				`    ${code}`,
				'Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben. Nehmen Sie denselben Browser.',
				`Der Code gilt 10 Minuten und nur einmal. Die Seite finden Sie hier: ${address}`,
				nothingToDo
			]
		},
		publishCode: {
			subject: 'Ihr Code zum Veröffentlichen',
			lines: ({ code, procedure, address }: TemplateValues) => [
				'Guten Tag,',
				`Sie haben im Verfahren „${procedure}“ einen Beitrag geschrieben. Mit diesem Code wird er öffentlich:`,
				`    ${code}`,
				'Geben Sie ihn in dem Browser ein, in dem Sie den Beitrag geschrieben haben.',
				`Der Code gilt 48 Stunden und nur einmal. Die Seite finden Sie hier: ${address}`,
				'Geben Sie ihn nicht ein, wird der Beitrag nach 48 Stunden gelöscht.',
				nothingToDo
			]
		},
		staffSignInCode: {
			subject: 'Ihr Code für die Verwaltung',
			lines: ({ code, address }: TemplateValues) => [
				'Guten Tag,',
				'mit diesem Code melden Sie sich in der Verwaltung des Beteiligungsportals an:',
				`    ${code}`,
				'Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben. Nehmen Sie denselben Browser.',
				`Der Code gilt 10 Minuten und nur einmal. Die Seite finden Sie hier: ${address}`,
				'Geben Sie den Code niemandem weiter. Die Stadt fragt Sie nie am Telefon danach.',
				nothingToDo
			]
		}
	} satisfies Record<MailKind, unknown>,
	signature: (origin: string) => `--\nBeteiligungsportal, ${origin}\nDiese Nachricht wurde automatisch gesendet. Antworten liest niemand.`,
	mailbox: {
		title: 'Postfach (nur lokal)',
		lead: 'Hier liegt, was das Portal als E-Mail senden würde. Die neueste steht oben. Diese Seite gibt es nur im lokalen Betrieb.',
		empty: 'Noch keine Nachricht',
		emptyHint: 'Fordern Sie auf einer Anmeldeseite einen Code an. Er erscheint dann hier.',
		list: 'Nachrichten',
		to: 'An',
		code: 'Code',
		copy: 'Code kopieren',
		copied: 'Kopiert',
		unreadable: 'Diese Nachricht lässt sich mit dem heutigen Schlüssel nicht öffnen.'
	},
	clock: {
		title: 'Uhr (nur lokal)',
		lead: 'Stellen Sie das Portal für diesen Browser auf einen anderen Zeitpunkt, etwa nach dem Stichtag.',
		now: (moment: string) => `Das Portal zeigt gerade: ${moment}.`,
		real: 'Das ist die wirkliche Zeit.',
		moved: 'Das ist eine gestellte Zeit. Sie gilt nur in diesem Browser.',
		moment: 'Zeitpunkt',
		momentHint: 'Ortszeit in Deutschland',
		invalid: 'Das ist kein Zeitpunkt. Er sieht aus wie 2026-12-14T00:00.',
		set: 'Uhr stellen',
		reset: 'Wirkliche Zeit'
	}
};
