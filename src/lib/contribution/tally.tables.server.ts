import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const ratingTallyTable = sqliteTable(
	'rating_tally',
	{
		passageTextId: text('passage_text_id').notNull(),
		criterion: text('criterion').notNull(),
		stakeholderGroup: text('stakeholder_group').notNull(),
		guest1: integer('guest_1').notNull().default(0),
		guest2: integer('guest_2').notNull().default(0),
		guest3: integer('guest_3').notNull().default(0),
		guest4: integer('guest_4').notNull().default(0),
		guest5: integer('guest_5').notNull().default(0),
		guest0: integer('guest_0').notNull().default(0),
		email1: integer('email_1').notNull().default(0),
		email2: integer('email_2').notNull().default(0),
		email3: integer('email_3').notNull().default(0),
		email4: integer('email_4').notNull().default(0),
		email5: integer('email_5').notNull().default(0),
		email0: integer('email_0').notNull().default(0),
		verified1: integer('verified_1').notNull().default(0),
		verified2: integer('verified_2').notNull().default(0),
		verified3: integer('verified_3').notNull().default(0),
		verified4: integer('verified_4').notNull().default(0),
		verified5: integer('verified_5').notNull().default(0),
		verified0: integer('verified_0').notNull().default(0)
	},
	(table) => [primaryKey({ columns: [table.passageTextId, table.criterion, table.stakeholderGroup] })]
);

export const contributionTallyTable = sqliteTable(
	'contribution_tally',
	{
		targetId: text('target_id').notNull(),
		stakeholderGroup: text('stakeholder_group').notNull(),
		support: integer('support').notNull().default(0),
		concern: integer('concern').notNull().default(0),
		proposal: integer('proposal').notNull().default(0),
		question: integer('question').notNull().default(0)
	},
	(table) => [primaryKey({ columns: [table.targetId, table.stakeholderGroup] })]
);

export const outlineTallyTable = sqliteTable('outline_tally', {
	procedureId: text('procedure_id').primaryKey(),
	counts: text('counts').notNull().default('{}'),
	revision: integer('revision').notNull().default(0)
});

export const procedureTallyTable = sqliteTable(
	'procedure_tally',
	{
		procedureId: text('procedure_id').notNull(),
		stakeholderGroup: text('stakeholder_group').notNull(),
		participants: integer('participants').notNull().default(0),
		ratings: integer('ratings').notNull().default(0),
		contributions: integer('contributions').notNull().default(0)
	},
	(table) => [primaryKey({ columns: [table.procedureId, table.stakeholderGroup] })]
);

export const participantActivityTable = sqliteTable('participant_activity', {
	participantId: text('participant_id').primaryKey(),
	procedureId: text('procedure_id').notNull(),
	stakeholderGroup: text('stakeholder_group').notNull(),
	n: integer('n').notNull()
});

export const fieldContributorTable = sqliteTable(
	'field_contributor',
	{
		fieldId: text('field_id').notNull(),
		stakeholderGroup: text('stakeholder_group').notNull(),
		participantId: text('participant_id').notNull(),
		n: integer('n').notNull()
	},
	(table) => [primaryKey({ columns: [table.fieldId, table.stakeholderGroup, table.participantId] })]
);

export const fieldTallyTable = sqliteTable(
	'field_tally',
	{
		fieldId: text('field_id').notNull(),
		stakeholderGroup: text('stakeholder_group').notNull(),
		contributors: integer('contributors').notNull().default(0)
	},
	(table) => [primaryKey({ columns: [table.fieldId, table.stakeholderGroup] })]
);
