import { and, eq, isNotNull, sql, type SQL } from 'drizzle-orm';
import { question, type Database, type Question } from '#lib/platform/database.server.ts';
import { phaseKinds, type Phase } from './phase.ts';
import type { AdmittedGroup, PaperReference, Procedure, ProcedureTexts } from './procedure.ts';
import { procedureTable } from './procedure.tables.server.ts';

const proceduresListedMax = 20;

const columns = {
	id: procedureTable.id,
	slug: procedureTable.slug,
	city: procedureTable.city,
	decisionBody: procedureTable.decisionBody,
	contactRole: procedureTable.contactRole,
	contactEmail: procedureTable.contactEmail,
	texts: procedureTable.texts,
	paperReferences: procedureTable.paperReferences,
	minimumCellSize: procedureTable.minimumCellSize,
	termsVersion: procedureTable.termsVersion,
	isSample: procedureTable.isSample,
	currentVersionId: procedureTable.currentVersionId,
	// Four phases and four groups at most, fetched in the same row.
	phases:
		sql<string>`(SELECT json_group_array(json_object('kind', kind, 'opensAt', opens_at, 'closesAt', closes_at, 'moderation', moderation,
		'texts', json(texts))) FROM phase WHERE phase.procedure_id = procedure.id)`.as('phases'),
	admittedGroups: sql<string>`(SELECT json_group_array(json_object('group', stakeholder_group, 'ratingAssurance', rating_assurance,
		'commentAssurance', comment_assurance)) FROM admitted_group WHERE admitted_group.procedure_id = procedure.id)`.as('admitted_groups')
};

/** The id of a published procedure inside another statement, so that a page needs one round trip and not two. */
export const procedureIdOf = (slug: string): SQL<string> =>
	sql`(SELECT found.id FROM procedure AS found WHERE found.slug = ${slug} AND found.published_at IS NOT NULL)`;

/** Its current version of the draft, likewise. */
export const currentVersionIdOf = (slug: string): SQL<string> =>
	sql`(SELECT found.current_version_id FROM procedure AS found WHERE found.slug = ${slug} AND found.published_at IS NOT NULL)`;

/** The procedure published last. */
export const latestProcedureId: SQL<string> = sql`(SELECT latest.id FROM procedure AS latest WHERE latest.published_at IS NOT NULL
	ORDER BY latest.published_at DESC LIMIT 1)`;

export const latestVersionId: SQL<string> = sql`(SELECT latest.current_version_id FROM procedure AS latest
	WHERE latest.published_at IS NOT NULL ORDER BY latest.published_at DESC LIMIT 1)`;

type Row = { [Name in keyof typeof columns]: string | number | null };

const fromRow = (row: Row): Procedure => ({
	...(row as unknown as Procedure),
	texts: JSON.parse(String(row.texts)) as Record<'de' | 'en', ProcedureTexts>,
	paperReferences: JSON.parse(String(row.paperReferences)) as PaperReference[],
	isSample: row.isSample === 1,
	phases: (JSON.parse(String(row.phases)) as Phase[]).sort((a, b) => phaseKinds.indexOf(a.kind) - phaseKinds.indexOf(b.kind)),
	admittedGroups: JSON.parse(String(row.admittedGroups)) as AdmittedGroup[]
});

/** A published procedure, or null. */
export const procedureBySlug = (database: Database, slug: string): Question<Procedure | null> =>
	question(
		database
			.select(columns)
			.from(procedureTable)
			.where(and(eq(procedureTable.slug, slug), isNotNull(procedureTable.publishedAt)))
			.limit(1),
		([row]) => (row === undefined ? null : fromRow(row))
	);

/** As much of a published procedure as decides what a passage's answers look like, in one row. */
export const procedureHeadBySlug = (
	database: Database,
	slug: string
): Question<Pick<Procedure, 'id' | 'currentVersionId' | 'minimumCellSize'> | null> =>
	question(
		database
			.select({
				id: procedureTable.id,
				currentVersionId: procedureTable.currentVersionId,
				minimumCellSize: procedureTable.minimumCellSize
			})
			.from(procedureTable)
			.where(and(eq(procedureTable.slug, slug), isNotNull(procedureTable.publishedAt)))
			.limit(1),
		([row]) => row ?? null
	);

/** Published procedures, the latest first. */
export const publishedProcedures = (database: Database): Question<Procedure[]> =>
	question(
		database
			.select(columns)
			.from(procedureTable)
			.where(isNotNull(procedureTable.publishedAt))
			.orderBy(sql`published_at DESC`)
			.limit(proceduresListedMax),
		(rows) => rows.map(fromRow)
	);
