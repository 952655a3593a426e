import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const emailCodeTable = sqliteTable('email_code', {
	id: text('id').primaryKey(),
	purpose: text('purpose').notNull(),
	procedureId: text('procedure_id'),
	browserHash: text('browser_hash').notNull(),
	subjectHash: text('subject_hash').notNull(),
	addressSealed: text('address_sealed').notNull(),
	stakeholderGroup: text('stakeholder_group').notNull(),
	invitationId: text('invitation_id'),
	codeHash: text('code_hash').notNull(),
	triesLeft: integer('tries_left').notNull(),
	sentAt: integer('sent_at').notNull(),
	expiresAt: integer('expires_at').notNull(),
	usedAt: integer('used_at')
});
