import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const operationTable = sqliteTable(
	'operation',
	{
		actor: text('actor').notNull(),
		key: text('key').notNull(),
		bodyHash: text('body_hash').notNull(),
		run: text('run').notNull(),
		result: text('result').notNull().default(''),
		day: text('day').notNull()
	},
	(table) => [primaryKey({ columns: [table.actor, table.key] })]
);
