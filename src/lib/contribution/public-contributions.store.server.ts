import { sql, type SQL } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { question, type Database, type Question } from '#lib/platform/database.server.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { EntryChannel } from './entry-channel.ts';
import { contributionTable } from './contribution.tables.server.ts';
import type { ContributionCursor } from './contribution-cursor.ts';
import type { PublicContribution, PublicContributions } from './public-contribution.ts';
import { shownGroup, type ShownGroup } from './shown-group.ts';
import type { Stance } from './stance.ts';
import { employeesInFieldOf, type ShowingProcedure } from './tally.store.server.ts';

export const contributionsListedMax = 100;

export interface PublicContributionsInput {
	/** A passage, a chapter, or for the whole draft the procedure's id. */
	readonly targetId: string;
	readonly procedure: ShowingProcedure;
	readonly stance?: Stance | undefined;
	readonly group?: ShownGroup | undefined;
	readonly after?: ContributionCursor | undefined;
	readonly limit: number;
}

const table = contributionTable;
const listedColumns = {
	id: table.id,
	reference: table.reference,
	stance: sql<Stance>`${table.stance}`.as('stance'),
	storedGroup: sql<StakeholderGroup>`${table.stakeholderGroup}`.as('stored_group'),
	state: table.state,
	title: table.title,
	body: table.body,
	maskedBody: table.maskedBody,
	suggestion: table.suggestion,
	quoteExact: table.quoteExact,
	quotePrefix: table.quotePrefix,
	quoteSuffix: table.quoteSuffix,
	entryChannel: sql<EntryChannel>`${table.entryChannel}`.as('entry_channel'),
	language: table.language,
	day: table.day,
	versionId: table.versionId
};

/** Newest first, bounded, by index alone: the rows read do not depend on how many contributions there are. */
export function publicContributions(database: Database, input: PublicContributionsInput): Question<PublicContributions> {
	const { procedure, group, targetId } = input;
	const limit = Math.min(Math.max(Math.trunc(input.limit), 1), contributionsListedMax);
	const employeesInField = employeesInFieldOf(targetId, procedure);
	const columns = { ...listedColumns, employeesInField: employeesInField.as('employees_in_field') };
	const part = (...conditions: SQL[]) => database.select(columns).from(table).where(whereOf(input, conditions));
	const one = (stored: StakeholderGroup, isShown: SQL | null) =>
		part(
			sql`${table.targetId} = ${isShown === null ? sql`${targetId}` : onlyIf(isShown, targetId)}`,
			sql`${table.stakeholderGroup} = ${stored}`
		);
	const enough = sql`${employeesInField} >= ${procedure.minimumCellSize}`;
	const newestFirst = [sql`day DESC`, sql`id DESC`] as const;

	const statement =
		group === undefined
			? part(sql`${table.targetId} = ${targetId}`)
					.orderBy(...newestFirst)
					.limit(limit + 1)
			: group === 'citizenOrEmployee'
				? unionAll(one('citizen', sql`NOT (${enough})`), one('employee', sql`NOT (${enough})`))
						.orderBy(...newestFirst)
						.limit(limit + 1)
				: one(group, group === 'citizen' || group === 'employee' ? enough : null)
						.orderBy(...newestFirst)
						.limit(limit + 1);
	return question(statement, (rows) => {
		const items = rows.slice(0, limit).map((row) => fromRow(row, procedure.minimumCellSize));
		const last = items.at(-1);
		return { items, next: rows.length > limit && last !== undefined ? { day: last.day, id: last.id } : null };
	});
}

/** The target when its field uses the asked label, else nothing to look for: decided before the first row is read. */
const onlyIf = (condition: SQL, targetId: string): SQL => sql`CASE WHEN ${condition} THEN ${targetId} END`;

function whereOf({ stance, after }: PublicContributionsInput, conditions: readonly SQL[]): SQL {
	const all = [
		...conditions,
		// Literally as in the partial indexes, which serve no other spelling.
		sql`counts_in_public = 1`,
		...(stance === undefined ? [] : [sql`${table.stance} = ${stance}`]),
		...(after === undefined ? [] : [sql`(${table.day}, ${table.id}) < (${after.day}, ${after.id})`])
	];
	return sql.join(all, sql` AND `);
}

interface ListedRow {
	readonly [Name: string]: unknown;
	readonly id: string;
	readonly reference: string;
	readonly stance: Stance;
	readonly storedGroup: StakeholderGroup;
	readonly state: string;
	readonly title: string | null;
	readonly body: string;
	readonly maskedBody: string | null;
	readonly suggestion: string | null;
	readonly quoteExact: string | null;
	readonly quotePrefix: string | null;
	readonly quoteSuffix: string | null;
	readonly entryChannel: EntryChannel;
	readonly language: string;
	readonly day: string;
	readonly versionId: string;
	readonly employeesInField: number;
}

function fromRow(row: ListedRow, minimum: number): PublicContribution {
	const isMasked = row.state === 'masked';
	return {
		id: row.id,
		reference: row.reference,
		stance: row.stance,
		group: shownGroup(row.storedGroup, row.employeesInField, minimum),
		title: isMasked ? null : row.title,
		text: isMasked ? (row.maskedBody ?? '') : row.body,
		isMasked,
		suggestion: isMasked ? null : row.suggestion,
		quote: row.quoteExact === null ? null : { exact: row.quoteExact, prefix: row.quotePrefix ?? '', suffix: row.quoteSuffix ?? '' },
		entryChannel: row.entryChannel,
		language: row.language,
		day: row.day,
		versionId: row.versionId
	};
}
