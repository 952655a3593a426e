import type { ModerationDecision } from '../moderation-decision.ts';

const reasons = {
	insult: 'Beleidigung',
	personalData: 'Angaben über andere Personen',
	advertising: 'Werbung',
	illegal: 'Verstoß gegen ein Gesetz',
	offTopic: 'Gehört nicht zum Thema',
	duplicate: 'Schon einmal gesendet',
	restored: 'Wieder sichtbar'
} satisfies Record<ModerationDecision['reason'], string>;

export const de = {
	reasons,
	title: 'Beiträge',
	lead: 'Sie lesen alle Beiträge des Verfahrens und können einzelne ausblenden. Wer geschrieben hat, erfährt Grund und Erläuterung.',
	filter: 'Auswahl',
	state: 'Stand',
	stance: 'Art',
	group: 'Gruppe',
	every: 'alle',
	reference: 'Aktenzeichen',
	show: 'Auswahl zeigen',
	reset: 'Alle zeigen',
	none: 'Zu dieser Auswahl gibt es keinen Beitrag',
	noneText: 'Ändern Sie die Auswahl, oder prüfen Sie das Aktenzeichen.',
	whole: 'Ganzer Entwurf',
	hide: 'Ausblenden',
	restore: 'Wieder zeigen',
	reason: 'Grund',
	chooseReason: 'Bitte wählen',
	explanation: 'Erläuterung',
	explanationHint: '10 bis 500 Zeichen. Nur wer den Beitrag geschrieben hat, liest sie.',
	reasonMissing: 'Wählen Sie einen Grund.',
	explanationTooShort: 'Schreiben Sie mindestens 10 Zeichen.',
	hideSubmit: 'Beitrag ausblenden',
	restoreSubmit: 'Beitrag wieder zeigen',
	hiddenBecause: 'Ausgeblendet',
	shownBecause: 'Wieder sichtbar',
	done: 'Die Entscheidung ist gespeichert.',
	errorTitle: 'Das hat noch nicht geklappt',
	pages: 'Weitere Beiträge',
	older: 'Ältere Beiträge',
	newest: 'Zu den neuesten',
	groupNote: 'Auch hier gilt: Haben in einem Feld erst wenige Beschäftigte geschrieben, wird ihre Gruppe nicht einzeln genannt.'
};
