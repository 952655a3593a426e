import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const moderationDecisionTable = sqliteTable('moderation_decision', {
	id: text('id').primaryKey(),
	contributionId: text('contribution_id').notNull(),
	action: text('action').notNull(),
	reason: text('reason').notNull(),
	explanation: text('explanation').notNull(),
	decidedBy: text('decided_by').notNull(),
	decidedAt: integer('decided_at').notNull()
});
