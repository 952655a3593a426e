import type { Role } from './role.ts';

/** Who may do what. Whatever is not listed here is refused. */
const permissions = {
	seeStaffArea: ['admin', 'editor', 'moderator', 'caseworker', 'approver', 'analyst', 'dataProtectionOfficer', 'staffCouncil'],
	manageStaff: ['admin'],
	manageInvitations: ['admin', 'editor'],
	publishDraft: ['admin', 'editor'],
	seeEveryContribution: ['admin', 'moderator', 'caseworker', 'analyst'],
	hideContribution: ['admin', 'moderator'],
	enterOfflineContribution: ['admin', 'moderator', 'caseworker'],
	seeDistributions: ['admin', 'analyst', 'approver'],
	takeSnapshot: ['admin', 'analyst'],
	releaseSnapshot: ['admin', 'approver'],
	downloadReport: ['admin', 'analyst', 'approver'],
	readAuditLog: ['admin', 'dataProtectionOfficer', 'staffCouncil']
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

export const mayDo = (heldRoles: readonly Role[], permission: Permission): boolean =>
	heldRoles.some((role) => (permissions[permission] as readonly Role[]).includes(role));
