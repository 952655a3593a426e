import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const invitationTable = sqliteTable('invitation', {
	id: text('id').primaryKey(),
	procedureId: text('procedure_id').notNull(),
	stakeholderGroup: text('stakeholder_group').notNull(),
	batchId: text('batch_id').notNull(),
	label: text('label').notNull(),
	codeHash: text('code_hash').notNull(),
	quota: integer('quota').notNull(),
	used: integer('used').notNull().default(0),
	expiresAt: integer('expires_at').notNull(),
	revokedAt: integer('revoked_at'),
	createdBy: text('created_by').notNull(),
	createdAt: integer('created_at').notNull()
});
