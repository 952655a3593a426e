import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const staffTable = sqliteTable('staff', {
	id: text('id').primaryKey(),
	addressHash: text('address_hash').notNull(),
	addressSealed: text('address_sealed').notNull(),
	label: text('label').notNull(),
	createdAt: integer('created_at').notNull(),
	disabledAt: integer('disabled_at')
});

export const staffRoleTable = sqliteTable(
	'staff_role',
	{
		staffId: text('staff_id').notNull(),
		role: text('role').notNull(),
		grantedBy: text('granted_by').notNull(),
		grantedAt: integer('granted_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.staffId, table.role] })]
);

export const staffSessionTable = sqliteTable('staff_session', {
	idHash: text('id_hash').primaryKey(),
	staffId: text('staff_id').notNull(),
	expiresAt: integer('expires_at').notNull()
});
