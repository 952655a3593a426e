import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const attemptTable = sqliteTable(
	'attempt',
	{
		scope: text('scope').notNull(),
		subject: text('subject').notNull(),
		timeWindow: integer('time_window').notNull(),
		n: integer('n').notNull()
	},
	(table) => [primaryKey({ columns: [table.scope, table.subject, table.timeWindow] })]
);
