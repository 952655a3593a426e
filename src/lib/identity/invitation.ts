import { addDays, startOfDay } from '#lib/platform/calendar.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';

/** Groups that come by invitation and show a mailbox as well. Employees get printed codes and show nothing. */
export const invitedGroups = ['politician', 'employer'] as const satisfies readonly StakeholderGroup[];
export type InvitedGroup = (typeof invitedGroups)[number];

export const isInvitedGroup = (value: string): value is InvitedGroup => (invitedGroups as readonly string[]).includes(value);

export const invitationLabelLengthMax = 120;
export const invitationQuotaMax = 500;
/** One sheet of slips; more employees get more batches. */
export const oneTimeCodesPerBatchMax = 500;
export const batchesListedMax = 50;

export const wrongCodesPerBrowserMax = 10;
export const wrongCodesPerProcedureMax = 200;

/** The invitation itself as it is stored; the code is not among it. */
export interface Invitation {
	readonly id: string;
	readonly stakeholderGroup: StakeholderGroup;
	readonly quota: number;
	readonly used: number;
	readonly expiresAt: number;
	readonly revokedAt: number | null;
}

/** Codes that were made together: one invitation, or one sheet of printed codes. */
export interface InvitationBatch {
	readonly batchId: string;
	readonly label: string;
	readonly stakeholderGroup: StakeholderGroup;
	readonly codes: number;
	readonly quota: number;
	readonly used: number;
	readonly expiresAt: number;
	readonly isRevoked: boolean;
	readonly createdAt: number;
}

/** Whether an invitation admits one more. Refuses with `invitationUnknown`, `invitationExpired` or `invitationExhausted`. */
export function admitOneMore(invitation: Invitation | null, now: number): Result<Invitation> {
	if (invitation === null) return refuse('invitationUnknown', 'code');
	// Revoked and over are told apart in the staff area alone.
	if (invitation.revokedAt !== null || now >= invitation.expiresAt) return refuse('invitationExpired', 'code');
	return invitation.used < invitation.quota ? ok(invitation) : refuse('invitationExhausted', 'code');
}

/** The whole last day counts. Refuses with `fieldRequired` or `unknownValue`. */
export function readExpiry(day: string, today: string): Result<number> {
	if (day === '') return refuse('fieldRequired', 'lastDay');
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T12:00:00Z`));
	return isDay && addDays(day, 0) === day && day >= today ? ok(startOfDay(addDays(day, 1))) : refuse('unknownValue', 'lastDay');
}

/** Refuses with `fieldRequired` or `unknownValue`. */
export function readCount(typed: string, countMax: number, field: string): Result<number> {
	if (typed.trim() === '') return refuse('fieldRequired', field);
	const count = Number(typed);
	return Number.isInteger(count) && count >= 1 && count <= countMax ? ok(count) : refuse('unknownValue', field);
}
