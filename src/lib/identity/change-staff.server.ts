import type { StaffActor } from '#lib/access/actor.ts';
import { isRole, type Role } from '#lib/access/role.ts';
import { auditEvent } from '#lib/audit/audit-event.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll, question } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import {
	mayBeDisabled,
	mayBeGranted,
	mayBeRevoked,
	roleGranted,
	roleRevoked,
	staffById,
	staffDisabled,
	staffSessionsEnded
} from './staff.store.server.ts';

export interface StaffChange {
	readonly staffId: string;
	readonly actor: StaffActor;
}

export type RoleChange = StaffChange & { readonly role: string };

const nothing = () => undefined;

/** Refuses with `unknownValue`, or `alreadyDone` when the role is held already or nobody is there to hold it. */
export async function grantRole(context: Context, { staffId, role, actor }: RoleChange): Promise<Result<null>> {
	if (!isRole(role)) return refuse('unknownValue', 'role');
	const { database, now } = context;
	// The entry goes first, under the condition of the change: both see the same state.
	const { isGranted } = await askAll(database, {
		audited: question(
			auditEvent(
				context,
				{ actor: actor.staffId, action: 'roleGranted', subjectKind: 'staff', subjectId: staffId, details: { role } },
				mayBeGranted(staffId, role)
			),
			nothing
		),
		isGranted: roleGranted(database, staffId, role, actor.staffId, now)
	});
	return isGranted ? ok(null) : refuse('alreadyDone', 'role');
}

/** Takes a role away, at once: all sessions of that person end. Refuses with `unknownValue`, `alreadyDone` or `lastAdmin`. */
export async function revokeRole(context: Context, { staffId, role, actor }: RoleChange): Promise<Result<null>> {
	if (!isRole(role)) return refuse('unknownValue', 'role');
	const { database } = context;
	const { isRevoked, staff } = await askAll(database, {
		audited: question(
			auditEvent(
				context,
				{ actor: actor.staffId, action: 'roleRevoked', subjectKind: 'staff', subjectId: staffId, details: { role } },
				mayBeRevoked(staffId, role)
			),
			nothing
		),
		isRevoked: roleRevoked(database, staffId, role),
		staff: staffById(database, staffId)
	});
	if (!isRevoked) return refusedRevocation(staff, role);
	await askAll(database, { ended: question(staffSessionsEnded(database, staffId), nothing) });
	return ok(null);
}

const refusedRevocation = (staff: StaffActor | null, role: Role): Result<never> =>
	refuse(staff !== null && staff.roles.includes(role) ? 'lastAdmin' : 'alreadyDone', 'role');

/** Closes an account, at once. What the person did stays in the log. Refuses with `alreadyDone` or `lastAdmin`. */
export async function disableStaff(context: Context, { staffId, actor }: StaffChange): Promise<Result<null>> {
	const { database, now } = context;
	const { isDisabled, staff } = await askAll(database, {
		audited: question(
			auditEvent(
				context,
				{ actor: actor.staffId, action: 'staffDisabled', subjectKind: 'staff', subjectId: staffId },
				mayBeDisabled(staffId)
			),
			nothing
		),
		isDisabled: staffDisabled(database, staffId, now),
		staff: staffById(database, staffId)
	});
	if (!isDisabled) return refuse(staff === null ? 'alreadyDone' : 'lastAdmin');
	await askAll(database, { ended: question(staffSessionsEnded(database, staffId), nothing) });
	return ok(null);
}
