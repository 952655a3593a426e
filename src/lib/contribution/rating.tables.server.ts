import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const ratingTable = sqliteTable(
	'rating',
	{
		participantId: text('participant_id').notNull(),
		passageTextId: text('passage_text_id').notNull(),
		criterion: text('criterion').notNull(),
		value: integer('value').notNull(),
		procedureId: text('procedure_id').notNull(),
		stakeholderGroup: text('stakeholder_group').notNull(),
		assurance: text('assurance').notNull(),
		changedAt: integer('changed_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.participantId, table.passageTextId, table.criterion] })]
);
