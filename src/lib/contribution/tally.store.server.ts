import { eq, sql, type SQL } from 'drizzle-orm';
import { question, type Database, type Question } from '#lib/platform/database.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { stakeholderGroups, type StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { shownTallies, type ContributionTally, type ShownTally } from './shown-group.ts';
import { contributionTallyTable, outlineTallyTable, procedureTallyTable } from './tally.tables.server.ts';

/** The procedure's facts that decide which groups are told apart. */
export type ShowingProcedure = Pick<Procedure, 'id' | 'currentVersionId' | 'minimumCellSize'>;

/** Distinct verified employees in the field a target lies in; depends on no row, so it is looked up once per statement. */
export const employeesInFieldOf = (targetId: string, { id, currentVersionId }: ShowingProcedure): SQL<number> =>
	sql<number>`coalesce((SELECT field_tally.contributors FROM field_tally WHERE field_tally.field_id = coalesce((SELECT place.chapter_id
		FROM draft_version_passage AS place WHERE place.version_id = ${currentVersionId ?? ''} AND place.passage_id = ${targetId}), ${id})
		AND field_tally.stakeholder_group = 'employee'), 0)`;

const stanceColumns = {
	support: contributionTallyTable.support,
	concern: contributionTallyTable.concern,
	proposal: contributionTallyTable.proposal,
	question: contributionTallyTable.question
};

/** Counts of a target by stance and by the group the public may see. */
export const publicTallies = (
	database: Database,
	{ targetId, procedure }: { readonly targetId: string; readonly procedure: ShowingProcedure }
): Question<ShownTally[]> =>
	question(
		database
			.select({
				group: sql<StakeholderGroup | null>`${contributionTallyTable.stakeholderGroup}`.as('stakeholder_group'),
				...stanceColumns,
				employeesInField: employeesInFieldOf(targetId, procedure).as('employees_in_field')
			})
			// One row comes back even where nobody wrote yet, to say which columns the field has.
			.from(sql`(SELECT 1) AS always`)
			.leftJoin(contributionTallyTable, eq(contributionTallyTable.targetId, targetId))
			.limit(stakeholderGroups.length),
		(rows) =>
			shownTallies(
				rows.filter((row): row is typeof row & ContributionTally => row.group !== null),
				rows[0]?.employeesInField ?? 0,
				procedure.minimumCellSize
			)
	);

export interface OutlineTally {
	/** Public contributions by target id. */
	readonly counts: Readonly<Record<string, number>>;
	/** Moves with every public change: part of a page's ETag. */
	readonly revision: number;
}

export const outlineTally = (database: Database, procedureId: string | SQL<string>): Question<OutlineTally> =>
	question(
		database
			.select({ counts: outlineTallyTable.counts, revision: outlineTallyTable.revision })
			.from(outlineTallyTable)
			.where(eq(outlineTallyTable.procedureId, procedureId)),
		([row]) => ({ counts: JSON.parse(row?.counts ?? '{}') as Record<string, number>, revision: row?.revision ?? 0 })
	);

/** Who took part, by group. `contributions` by group is for staff: summed over fields it would give hidden employees away. */
export interface ProcedureTally {
	readonly group: StakeholderGroup;
	readonly participants: number;
	readonly ratings: number;
	readonly contributions: number;
}

/** One row per group, in fixed order, zeros included. */
export const procedureTallies = (database: Database, procedureId: string | SQL<string>): Question<ProcedureTally[]> =>
	question(
		database
			.select({
				group: procedureTallyTable.stakeholderGroup,
				participants: procedureTallyTable.participants,
				ratings: procedureTallyTable.ratings,
				contributions: procedureTallyTable.contributions
			})
			.from(procedureTallyTable)
			.where(eq(procedureTallyTable.procedureId, procedureId))
			.limit(stakeholderGroups.length),
		(rows) =>
			stakeholderGroups.map((group) => ({
				participants: 0,
				ratings: 0,
				contributions: 0,
				...rows.find((row) => row.group === group),
				group
			}))
	);
