import type { AuditAction, AuditEntry } from '../audit-event.ts';

/** The audit log in words. German is the source; en.ts is typed against it. */
export const de = {
	title: 'Protokoll',
	lead: 'Was die Verwaltung im Portal getan hat, das Neueste zuerst. Kein Eintrag lässt sich ändern oder löschen.',
	at: 'Zeit',
	actor: 'Wer',
	action: 'Was',
	subject: 'Woran',
	details: 'Einzelheiten',
	system: 'Betrieb (Befehl)',
	unknownActor: (id: string) => `Konto ${id}`,
	older: 'Ältere Einträge',
	newest: 'Zum Anfang',
	pages: 'Seiten des Protokolls',
	empty: 'Noch kein Eintrag',
	emptyHint: 'Einträge entstehen von selbst, sobald jemand in der Verwaltung etwas tut.',
	detailNames: {
		group: 'Gruppe',
		quota: 'Personen je Code',
		count: 'Codes',
		role: 'Rolle',
		number: 'Fassung',
		slug: 'Kurzname',
		contentHash: 'Prüfsumme',
		hash: 'Prüfsumme',
		reason: 'Grund'
	} as Readonly<Record<string, string>>,
	actions: {
		staffSignedIn: 'angemeldet',
		staffAdded: 'Konto angelegt',
		staffDisabled: 'Konto gesperrt',
		roleGranted: 'Rolle vergeben',
		roleRevoked: 'Rolle entzogen',
		invitationCreated: 'Einladung angelegt',
		invitationRevoked: 'Einladung widerrufen',
		oneTimeCodesCreated: 'Einmalcodes gedruckt',
		procedurePublished: 'Verfahren veröffentlicht',
		draftPublished: 'Entwurfsfassung veröffentlicht',
		contributionHidden: 'Beitrag verborgen',
		contributionRestored: 'Beitrag wieder gezeigt',
		offlineContributionEntered: 'Beitrag nachgetragen',
		snapshotTaken: 'Auswertung eingefroren',
		snapshotReleased: 'Auswertung freigegeben',
		reportDownloaded: 'Auswertung heruntergeladen'
	} satisfies Record<AuditAction, string> as Record<AuditAction, string>,
	subjects: {
		staff: 'Konto',
		invitation: 'Einladung',
		procedure: 'Verfahren',
		draftVersion: 'Fassung',
		contribution: 'Beitrag',
		snapshot: 'Auswertung'
	} satisfies Record<AuditEntry['subjectKind'], string> as Record<AuditEntry['subjectKind'], string>
};
