import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const procedureTable = sqliteTable('procedure', {
	id: text('id').primaryKey(),
	slug: text('slug').notNull(),
	city: text('city').notNull(),
	decisionBody: text('decision_body').notNull(),
	contactRole: text('contact_role').notNull(),
	contactEmail: text('contact_email').notNull(),
	texts: text('texts').notNull(),
	paperReferences: text('paper_references').notNull().default('[]'),
	minimumCellSize: integer('minimum_cell_size').notNull().default(10),
	termsVersion: text('terms_version').notNull(),
	isSample: integer('is_sample').notNull().default(0),
	currentVersionId: text('current_version_id'),
	publishedAt: integer('published_at')
});

export const phaseTable = sqliteTable(
	'phase',
	{
		procedureId: text('procedure_id').notNull(),
		kind: text('kind').notNull(),
		opensAt: integer('opens_at').notNull(),
		closesAt: integer('closes_at').notNull(),
		moderation: text('moderation').notNull().default('post'),
		texts: text('texts').notNull()
	},
	(table) => [primaryKey({ columns: [table.procedureId, table.kind] })]
);

export const admittedGroupTable = sqliteTable(
	'admitted_group',
	{
		procedureId: text('procedure_id').notNull(),
		stakeholderGroup: text('stakeholder_group').notNull(),
		ratingAssurance: text('rating_assurance').notNull(),
		commentAssurance: text('comment_assurance').notNull()
	},
	(table) => [primaryKey({ columns: [table.procedureId, table.stakeholderGroup] })]
);
