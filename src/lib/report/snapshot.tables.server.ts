import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const reportSnapshotTable = sqliteTable('report_snapshot', {
	id: text('id').primaryKey(),
	procedureId: text('procedure_id').notNull(),
	isSimulated: integer('is_simulated').notNull().default(0),
	cutoffAt: integer('cutoff_at').notNull(),
	data: text('data').notNull(),
	hash: text('hash').notNull(),
	createdBy: text('created_by').notNull(),
	createdAt: integer('created_at').notNull(),
	releasedBy: text('released_by'),
	releasedAt: integer('released_at')
});
