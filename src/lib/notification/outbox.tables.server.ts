import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const outboxTable = sqliteTable('outbox', {
	id: text('id').primaryKey(),
	kind: text('kind').notNull(),
	sealed: text('sealed').notNull(),
	state: text('state').notNull(),
	attempts: integer('attempts').notNull().default(0),
	nextAttemptAt: integer('next_attempt_at').notNull(),
	createdAt: integer('created_at').notNull()
});
