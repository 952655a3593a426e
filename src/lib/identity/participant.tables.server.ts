import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const participantTable = sqliteTable('participant', {
	id: text('id').primaryKey(),
	procedureId: text('procedure_id').notNull(),
	stakeholderGroup: text('stakeholder_group').notNull(),
	assurance: text('assurance').notNull(),
	createdDay: text('created_day').notNull()
});

export const credentialTable = sqliteTable(
	'credential',
	{
		procedureId: text('procedure_id').notNull(),
		kind: text('kind').notNull(),
		subjectHash: text('subject_hash').notNull(),
		participantId: text('participant_id').notNull()
	},
	(table) => [primaryKey({ columns: [table.procedureId, table.kind, table.subjectHash] })]
);

export const contactTable = sqliteTable('contact', {
	participantId: text('participant_id').primaryKey(),
	addressSealed: text('address_sealed').notNull(),
	deleteAfterDay: text('delete_after_day').notNull()
});

export const participantSessionTable = sqliteTable('participant_session', {
	idHash: text('id_hash').primaryKey(),
	participantId: text('participant_id').notNull(),
	expiresAt: integer('expires_at').notNull()
});
