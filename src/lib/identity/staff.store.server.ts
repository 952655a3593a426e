import { and, eq, gt, isNull, lte, sql, type SQL } from 'drizzle-orm';
import type { StaffActor } from '#lib/access/actor.ts';
import type { Role } from '#lib/access/role.ts';
import { question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import type { StaffMember } from './staff.ts';
import { staffRoleTable, staffSessionTable, staffTable } from './staff.tables.server.ts';

const staffListedMax = 200;

// Eight roles at most, fetched in the same row.
const rolesOfStaff = sql<string>`(SELECT json_group_array(role) FROM staff_role WHERE staff_role.staff_id = staff.id)`.as('roles');

const actorColumns = { staffId: staffTable.id, label: staffTable.label, roles: rolesOfStaff };

interface ActorRow {
	readonly staffId: string;
	readonly label: string;
	readonly roles: string;
}

const actorFrom = (row: ActorRow | undefined): StaffActor | null =>
	row === undefined ? null : { kind: 'staff', staffId: row.staffId, label: row.label, roles: JSON.parse(row.roles) as Role[] };

/** Somebody of the staff who may sign in, or null. */
export const staffByAddress = (database: Database, addressHash: string): Question<StaffActor | null> =>
	question(
		database
			.select(actorColumns)
			.from(staffTable)
			.where(and(eq(staffTable.addressHash, addressHash), isNull(staffTable.disabledAt)))
			.limit(1),
		([row]) => actorFrom(row)
	);

/** Roles are read anew with each request: whoever loses one loses it now. */
export const staffOfSession = (database: Database, idHash: string, now: number): Question<StaffActor | null> =>
	question(
		database
			.select(actorColumns)
			.from(staffSessionTable)
			.innerJoin(staffTable, eq(staffTable.id, staffSessionTable.staffId))
			.where(and(eq(staffSessionTable.idHash, idHash), gt(staffSessionTable.expiresAt, now), isNull(staffTable.disabledAt)))
			.limit(1),
		([row]) => actorFrom(row)
	);

export const staffSessionStored = (database: Database, idHash: string, staffId: string, expiresAt: number): Statement =>
	database.insert(staffSessionTable).values({ idHash, staffId, expiresAt });

export const staffSessionEnded = (database: Database, idHash: string): Statement =>
	database.delete(staffSessionTable).where(eq(staffSessionTable.idHash, idHash));

export const staffSessionsEnded = (database: Database, staffId: string): Statement =>
	database.delete(staffSessionTable).where(eq(staffSessionTable.staffId, staffId));

export const oldStaffSessionsDeleted = (database: Database, now: number): Statement =>
	database.delete(staffSessionTable).where(lte(staffSessionTable.expiresAt, now));

export const staffList = (database: Database): Question<StaffMember[]> =>
	question(
		database
			.select({ ...actorColumns, addressSealed: staffTable.addressSealed, disabledAt: staffTable.disabledAt })
			.from(staffTable)
			.orderBy(staffTable.label, staffTable.id)
			.limit(staffListedMax),
		(rows) => rows.map((row) => ({ ...row, roles: JSON.parse(row.roles) as Role[], isDisabled: row.disabledAt !== null }))
	);

const isAdmin = (staff: SQL): SQL =>
	sql`EXISTS (SELECT 1 FROM staff_role JOIN staff AS admin ON admin.id = staff_role.staff_id
		WHERE staff_role.role = 'admin' AND admin.disabled_at IS NULL AND ${staff})`;

const anotherIsAdmin = (staffId: string): SQL => isAdmin(sql`admin.id <> ${staffId}`);

export interface StaffToStore {
	readonly id: string;
	readonly addressHash: string;
	readonly addressSealed: string;
	readonly label: string;
	readonly createdAt: number;
}

/** The address is new and, for the first admin, nobody at all may manage staff yet. */
export const mayBeAdded = (addressHash: string, asFirstAdmin: boolean): SQL =>
	sql`NOT EXISTS (SELECT 1 FROM staff WHERE address_hash = ${addressHash})${asFirstAdmin ? sql` AND NOT ${isAdmin(sql`1`)}` : sql``}`;

/** Answers false when the condition does not hold. */
export const staffStored = (database: Database, staff: StaffToStore, onlyIf: SQL): Question<boolean> =>
	question(
		database
			.insert(staffTable)
			.select(
				sql`SELECT ${staff.id}, ${staff.addressHash}, ${staff.addressSealed}, ${staff.label}, ${staff.createdAt}, NULL WHERE ${onlyIf}`
			)
			.onConflictDoNothing()
			.returning({ id: staffTable.id }),
		(rows) => rows.length > 0
	);

const staffExists = (id: string): SQL => sql`EXISTS (SELECT 1 FROM staff WHERE id = ${id} AND disabled_at IS NULL)`;

const holdsRole = (staffId: string, role: Role): SQL =>
	sql`EXISTS (SELECT 1 FROM staff_role WHERE staff_id = ${staffId} AND role = ${role})`;

/** Conditions of the three changes below, for the entry in the log that goes with them. */
export const mayBeGranted = (staffId: string, role: Role): SQL => sql`${staffExists(staffId)} AND NOT ${holdsRole(staffId, role)}`;
export const mayBeRevoked = (staffId: string, role: Role): SQL =>
	role === 'admin' ? sql`${holdsRole(staffId, role)} AND ${anotherIsAdmin(staffId)}` : holdsRole(staffId, role);
export const mayBeDisabled = (staffId: string): SQL => sql`${staffExists(staffId)} AND ${anotherIsAdmin(staffId)}`;

/** Somebody of the staff who was not disabled, or null. */
export const staffById = (database: Database, id: string): Question<StaffActor | null> =>
	question(
		database
			.select(actorColumns)
			.from(staffTable)
			.where(and(eq(staffTable.id, id), isNull(staffTable.disabledAt)))
			.limit(1),
		([row]) => actorFrom(row)
	);

/** Answers false when the role was held already or there is nobody to hold it. */
export const roleGranted = (database: Database, staffId: string, role: Role, grantedBy: string, now: number): Question<boolean> =>
	question(
		database
			.insert(staffRoleTable)
			.select(sql`SELECT ${staffId}, ${role}, ${grantedBy}, ${now} WHERE ${staffExists(staffId)}`)
			.onConflictDoNothing()
			.returning({ role: staffRoleTable.role }),
		(rows) => rows.length > 0
	);

/** Answers false when the role was not held or nobody would be left to manage staff. */
export const roleRevoked = (database: Database, staffId: string, role: Role): Question<boolean> =>
	question(
		database
			.delete(staffRoleTable)
			.where(and(eq(staffRoleTable.staffId, staffId), eq(staffRoleTable.role, role), mayBeRevoked(staffId, role)))
			.returning({ role: staffRoleTable.role }),
		(rows) => rows.length > 0
	);

/** Answers false when it was done already or nobody would be left to manage staff. */
export const staffDisabled = (database: Database, staffId: string, now: number): Question<boolean> =>
	question(
		database
			.update(staffTable)
			.set({ disabledAt: now })
			.where(and(eq(staffTable.id, staffId), isNull(staffTable.disabledAt), anotherIsAdmin(staffId)))
			.returning({ id: staffTable.id }),
		(rows) => rows.length > 0
	);
