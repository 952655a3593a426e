import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const auditEventTable = sqliteTable('audit_event', {
	sequence: integer('sequence').primaryKey({ autoIncrement: true }),
	at: integer('at').notNull(),
	actor: text('actor').notNull(),
	action: text('action').notNull(),
	subjectKind: text('subject_kind').notNull(),
	subjectId: text('subject_id').notNull(),
	details: text('details').notNull().default('{}')
});
