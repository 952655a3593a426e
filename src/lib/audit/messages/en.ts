import type { de } from './de.ts';

export const en: typeof de = {
	title: 'Log',
	lead: 'What staff did in the portal, the newest first. No entry can be changed or deleted.',
	at: 'Time',
	actor: 'Who',
	action: 'What',
	subject: 'On what',
	details: 'Details',
	system: 'Operation (command)',
	unknownActor: (id: string) => `Account ${id}`,
	older: 'Older entries',
	newest: 'To the start',
	pages: 'Pages of the log',
	empty: 'No entry yet',
	emptyHint: 'Entries appear by themselves as soon as somebody of the staff does something.',
	detailNames: {
		group: 'group',
		quota: 'people per code',
		count: 'codes',
		role: 'role',
		number: 'version',
		slug: 'short name',
		contentHash: 'checksum',
		hash: 'checksum',
		reason: 'reason'
	},
	actions: {
		staffSignedIn: 'signed in',
		staffAdded: 'account added',
		staffDisabled: 'account closed',
		roleGranted: 'role granted',
		roleRevoked: 'role revoked',
		invitationCreated: 'invitation made',
		invitationRevoked: 'invitation revoked',
		oneTimeCodesCreated: 'one-time codes printed',
		procedurePublished: 'procedure published',
		draftPublished: 'version of the draft published',
		contributionHidden: 'contribution hidden',
		contributionRestored: 'contribution shown again',
		offlineContributionEntered: 'contribution entered for somebody',
		snapshotTaken: 'report frozen',
		snapshotReleased: 'report released',
		reportDownloaded: 'report downloaded'
	},
	subjects: {
		staff: 'account',
		invitation: 'invitation',
		procedure: 'procedure',
		draftVersion: 'version',
		contribution: 'contribution',
		snapshot: 'report'
	}
};
