import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const passageTable = sqliteTable('passage', {
	id: text('id').primaryKey(),
	procedureId: text('procedure_id').notNull(),
	code: text('code').notNull()
});

export const passageAliasTable = sqliteTable(
	'passage_alias',
	{
		procedureId: text('procedure_id').notNull(),
		code: text('code').notNull(),
		passageId: text('passage_id').notNull()
	},
	(table) => [primaryKey({ columns: [table.procedureId, table.code] })]
);

export const passageTextTable = sqliteTable('passage_text', {
	id: text('id').primaryKey(),
	passageId: text('passage_id').notNull(),
	kind: text('kind').notNull(),
	heading: text('heading').notNull(),
	body: text('body').notNull(),
	facts: text('facts').notNull(),
	hash: text('hash').notNull(),
	ratedAs: text('rated_as').notNull()
});

export const draftVersionTable = sqliteTable('draft_version', {
	id: text('id').primaryKey(),
	procedureId: text('procedure_id').notNull(),
	number: text('number').notNull(),
	title: text('title').notNull(),
	status: text('status').notNull(),
	authorRole: text('author_role').notNull(),
	reason: text('reason').notNull(),
	summary: text('summary').notNull(),
	contentHash: text('content_hash').notNull(),
	outline: text('outline').notNull(),
	document: text('document').notNull(),
	releasedAt: integer('released_at')
});

export const draftChapterTable = sqliteTable(
	'draft_chapter',
	{
		versionId: text('version_id').notNull(),
		chapterId: text('chapter_id').notNull(),
		document: text('document').notNull()
	},
	(table) => [primaryKey({ columns: [table.versionId, table.chapterId] })]
);

export const draftVersionPassageTable = sqliteTable(
	'draft_version_passage',
	{
		versionId: text('version_id').notNull(),
		passageId: text('passage_id').notNull(),
		passageTextId: text('passage_text_id').notNull(),
		chapterId: text('chapter_id').notNull(),
		parentId: text('parent_id'),
		position: integer('position').notNull()
	},
	(table) => [primaryKey({ columns: [table.versionId, table.passageId] })]
);
