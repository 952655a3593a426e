/**
 * Everything that is written to the audit log. Details are ids, codes of closed sets and numbers: never an address, a
 * secret or a text somebody wrote.
 */
export const auditActions = [
	'staffSignedIn',
	'staffAdded',
	'staffDisabled',
	'roleGranted',
	'roleRevoked',
	'invitationCreated',
	'invitationRevoked',
	'oneTimeCodesCreated',
	'procedurePublished',
	'draftPublished',
	'contributionHidden',
	'contributionRestored',
	'offlineContributionEntered',
	'snapshotTaken',
	'snapshotReleased',
	'reportDownloaded'
] as const;

export type AuditAction = (typeof auditActions)[number];

export interface AuditEntry {
	/** Id of a staff account, or 'system' for commands of the operator. */
	readonly actor: string;
	readonly action: AuditAction;
	readonly subjectKind: 'staff' | 'invitation' | 'procedure' | 'draftVersion' | 'contribution' | 'snapshot';
	readonly subjectId: string;
	readonly details?: Readonly<Record<string, string | number>>;
}

export interface AuditEvent extends Required<AuditEntry> {
	readonly sequence: number;
	readonly at: number;
}
