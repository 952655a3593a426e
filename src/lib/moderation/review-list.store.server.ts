import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { ContributionState } from '#lib/contribution/contribution-state.ts';
import { contributionTable as table } from '#lib/contribution/contribution.tables.server.ts';
import type { EntryChannel } from '#lib/contribution/entry-channel.ts';
import { shownGroup, type ShownGroup } from '#lib/contribution/shown-group.ts';
import type { Stance } from '#lib/contribution/stance.ts';
import { question, type Database, type Question } from '#lib/platform/database.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { ReviewFilter, ReviewPage } from './review-list.ts';

export const reviewedPerPage = 25;

const employeesInField = sql<number>`coalesce((SELECT field_tally.contributors FROM field_tally
	WHERE field_tally.field_id = ${table.fieldId} AND field_tally.stakeholder_group = 'employee'), 0)`;

const columns = {
	id: sql<string>`${table.id}`.as('contribution_id'),
	reference: table.reference,
	code: sql<string | null>`(SELECT passage.code FROM passage WHERE passage.id = ${table.targetId})`.as('code'),
	stance: sql<Stance>`${table.stance}`.as('stance'),
	storedGroup: sql<StakeholderGroup>`${table.stakeholderGroup}`.as('stored_group'),
	state: sql<ContributionState>`${table.state}`.as('state'),
	title: table.title,
	text: table.body,
	suggestion: table.suggestion,
	entryChannel: sql<EntryChannel>`${table.entryChannel}`.as('entry_channel'),
	day: table.day,
	employeesInField: employeesInField.as('employees_in_field')
};

/** Newest first, 25 to a page. Drafts and what waits for its author's code are nobody's business yet. */
export const reviewedContributions = (
	database: Database,
	procedure: Pick<Procedure, 'id' | 'minimumCellSize'>,
	filter: ReviewFilter
): Question<ReviewPage> =>
	question(
		database
			.select(columns)
			.from(table)
			.where(whereOf(procedure, filter))
			.orderBy(sql`day DESC`, sql`contribution.id DESC`)
			.limit(reviewedPerPage + 1),
		(rows) => {
			const items = rows.slice(0, reviewedPerPage).map(({ storedGroup, employeesInField: employees, ...row }) => ({
				...row,
				group: shownGroup(storedGroup, employees, procedure.minimumCellSize)
			}));
			const last = items.at(-1);
			return { items, next: rows.length > reviewedPerPage && last !== undefined ? { day: last.day, id: last.id } : null };
		}
	);

function whereOf({ id, minimumCellSize }: Pick<Procedure, 'id' | 'minimumCellSize'>, filter: ReviewFilter): SQL | undefined {
	const { state, stance, group, reference, after } = filter;
	const readable = sql`${table.state} NOT IN ('draft', 'awaitingCode', 'erased')`;
	if (reference !== undefined) return and(eq(table.reference, reference), eq(table.procedureId, id), readable);
	return and(
		eq(table.procedureId, id),
		state === undefined ? readable : and(eq(table.state, state), readable),
		stance === undefined ? undefined : eq(table.stance, stance),
		group === undefined ? undefined : showsAs(group, minimumCellSize),
		after === undefined ? undefined : sql`(${table.day}, ${table.id}) < (${after.day}, ${after.id})`
	);
}

function showsAs(group: ShownGroup, minimum: number): SQL {
	if (group === 'citizenOrEmployee') return sql`${table.stakeholderGroup} IN ('citizen', 'employee') AND ${employeesInField} < ${minimum}`;
	const isMerged = group === 'citizen' || group === 'employee';
	return isMerged
		? sql`${table.stakeholderGroup} = ${group} AND ${employeesInField} >= ${minimum}`
		: sql`${table.stakeholderGroup} = ${group}`;
}
