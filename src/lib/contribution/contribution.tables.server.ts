import { sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const contributionTable = sqliteTable('contribution', {
	id: text('id').primaryKey(),
	procedureId: text('procedure_id').notNull(),
	kind: text('kind').notNull(),
	targetKind: text('target_kind').notNull(),
	targetId: text('target_id').notNull(),
	fieldId: text('field_id').notNull(),
	versionId: text('version_id').notNull(),
	passageTextId: text('passage_text_id'),
	parentId: text('parent_id'),
	participantId: text('participant_id').notNull(),
	stakeholderGroup: text('stakeholder_group').notNull(),
	assurance: text('assurance').notNull(),
	stance: text('stance').notNull(),
	title: text('title'),
	body: text('body').notNull(),
	maskedBody: text('masked_body'),
	suggestion: text('suggestion'),
	quoteExact: text('quote_exact'),
	quotePrefix: text('quote_prefix'),
	quoteSuffix: text('quote_suffix'),
	entryChannel: text('entry_channel').notNull(),
	state: text('state').notNull(),
	countsInPublic: integer('counts_in_public')
		.notNull()
		.generatedAlwaysAs(sql`(state IN ('public', 'masked'))`, { mode: 'virtual' }),
	reference: text('reference').notNull(),
	receiptHash: text('receipt_hash').notNull(),
	termsVersion: text('terms_version').notNull(),
	language: text('language').notNull().default('de'),
	day: text('day').notNull(),
	submittedAt: integer('submitted_at'),
	expiresAt: integer('expires_at')
});

export const pendingConfirmationTable = sqliteTable('pending_confirmation', {
	contributionId: text('contribution_id').primaryKey(),
	participantId: text('participant_id').notNull(),
	subjectHash: text('subject_hash').notNull(),
	keepsContact: integer('keeps_contact').notNull().default(0),
	expiresAt: integer('expires_at').notNull()
});
