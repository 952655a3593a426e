import { sql } from 'drizzle-orm';
import { question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';

/** A table of counters, and how to count the same again from the rows people wrote. */
interface Counted {
	readonly table: string;
	readonly keys: readonly string[];
	readonly counters: readonly string[];
	/** Answers keys and counters under their names. */
	readonly recount: string;
	/** What is stored, when it is no plain row. */
	readonly stored?: string;
}

const values = [1, 2, 3, 4, 5, 0];
const ratingCounters = ['guest', 'email', 'verified'].flatMap((assurance) => values.map((value) => ({ assurance, value })));
const stances = ['support', 'concern', 'proposal', 'question'];
const publicly = 'WHERE counts_in_public = 1';
const activity = `SELECT participant_id, procedure_id, stakeholder_group FROM rating WHERE assurance <> 'guest'
	UNION ALL SELECT participant_id, procedure_id, stakeholder_group FROM contribution ${publicly}`;
const perPerson = `SELECT participant_id, procedure_id, stakeholder_group, count(*) AS n FROM (${activity}) GROUP BY participant_id`;
const perContributor = `SELECT field_id, stakeholder_group, participant_id, count(*) AS n FROM contribution ${publicly} AND assurance = 'verified'
	GROUP BY field_id, stakeholder_group, participant_id`;
const perTarget = `SELECT procedure_id, target_id, count(*) AS n FROM contribution ${publicly} GROUP BY procedure_id, target_id`;

/** In this order they can be repaired: writing the first tables moves the counters of the last two. */
const counted: readonly Counted[] = [
	{
		table: 'rating_tally',
		keys: ['passage_text_id', 'criterion', 'stakeholder_group'],
		counters: ratingCounters.map(({ assurance, value }) => `${assurance}_${String(value)}`),
		recount: `SELECT passage_text_id, criterion, stakeholder_group, ${ratingCounters
			.map(({ assurance, value }) => `sum(assurance = '${assurance}' AND value = ${String(value)}) AS ${assurance}_${String(value)}`)
			.join(', ')} FROM rating GROUP BY passage_text_id, criterion, stakeholder_group`
	},
	{
		table: 'contribution_tally',
		keys: ['target_id', 'stakeholder_group'],
		counters: stances,
		recount: `SELECT target_id, stakeholder_group, ${stances.map((stance) => `sum(stance = '${stance}') AS ${stance}`).join(', ')}
			FROM contribution ${publicly} GROUP BY target_id, stakeholder_group`
	},
	{
		table: 'outline_tally',
		keys: ['procedure_id', 'target_id'],
		counters: ['n'],
		recount: perTarget,
		stored:
			'SELECT outline_tally.procedure_id, target.key AS target_id, target.value AS n FROM outline_tally, json_each(outline_tally.counts) AS target'
	},
	{
		table: 'participant_activity',
		keys: ['participant_id', 'procedure_id', 'stakeholder_group'],
		counters: ['n'],
		recount: perPerson
	},
	{
		table: 'field_contributor',
		keys: ['field_id', 'stakeholder_group', 'participant_id'],
		counters: ['n'],
		recount: perContributor
	},
	{
		table: 'field_tally',
		keys: ['field_id', 'stakeholder_group'],
		counters: ['contributors'],
		recount: `SELECT field_id, stakeholder_group, count(*) AS contributors FROM (${perContributor}) GROUP BY field_id, stakeholder_group`
	},
	{
		table: 'procedure_tally',
		keys: ['procedure_id', 'stakeholder_group'],
		counters: ['participants', 'ratings', 'contributions'],
		recount: `SELECT procedure_id, stakeholder_group, sum(participants) AS participants, sum(ratings) AS ratings, sum(contributions) AS contributions
			FROM (SELECT procedure_id, stakeholder_group, 1 AS participants, 0 AS ratings, 0 AS contributions FROM (${perPerson})
				UNION ALL SELECT procedure_id, stakeholder_group, 0, 1, 0 FROM rating WHERE assurance <> 'guest'
				UNION ALL SELECT procedure_id, stakeholder_group, 0, 0, 1 FROM contribution ${publicly})
			GROUP BY procedure_id, stakeholder_group`
	}
];

const differencesListedMax = 200;

/** Counters that are not what the rows say. */
export interface TallyDifference {
	readonly table: string;
	/** Keys and counters as JSON lists; null where there is no such row. */
	readonly key: string;
	readonly stored: string | null;
	readonly recounted: string | null;
}

const asLists = ({ keys, counters }: Counted, from: string): string =>
	`SELECT json_array(${keys.join(', ')}) AS key, json_array(${counters.join(', ')}) AS counts FROM (${from})
		WHERE ${counters.join(' + ')} > 0`;

/** Tables whose counters differ from a recount. A row of zeros is the same as no row. */
export const tallyDifferences = (database: Database): Record<string, Question<TallyDifference[]>> =>
	Object.fromEntries(
		counted.map((table) => {
			const stored = table.stored ?? `SELECT * FROM ${table.table}`;
			const from = `(${asLists(table, stored)}) AS stored FULL OUTER JOIN (${asLists(table, table.recount)}) AS recounted ON stored.key = recounted.key`;
			const statement = database
				.select({
					table: sql<string>`${sql.raw(`'${table.table}'`)}`.as('counted_table'),
					key: sql<string>`coalesce(stored.key, recounted.key)`.as('counted_key'),
					stored: sql<string | null>`stored.counts`.as('stored_counts'),
					recounted: sql<string | null>`recounted.counts`.as('recounted_counts')
				})
				.from(sql.raw(from))
				.where(sql`stored.counts IS NOT recounted.counts`)
				.limit(differencesListedMax);
			return [table.table, question(statement, (rows) => rows)];
		})
	);

/** Sets every counter to what the rows say. Run as one batch. */
export const talliesRepaired = (database: Database): Statement[] =>
	counted.flatMap((table) => repairs(table).map((text) => database.run(sql.raw(text))));

function repairs({ table, keys, counters, recount, stored }: Counted): string[] {
	if (stored !== undefined) {
		return [
			`UPDATE ${table} SET counts = '{}', revision = revision + 1`,
			`INSERT INTO ${table} (procedure_id, counts, revision) SELECT procedure_id, json_group_object(target_id, n), 1 FROM (${recount}) WHERE true
				GROUP BY procedure_id ON CONFLICT DO UPDATE SET counts = excluded.counts`
		];
	}
	const names = [...keys, ...counters].join(', ');
	return [
		`UPDATE ${table} SET ${counters.map((counter) => `${counter} = 0`).join(', ')}
			WHERE json_array(${keys.join(', ')}) NOT IN (SELECT json_array(${keys.join(', ')}) FROM (${recount}))`,
		`INSERT INTO ${table} (${names}) SELECT ${names} FROM (${recount}) WHERE true
			ON CONFLICT DO UPDATE SET ${counters.map((counter) => `${counter} = excluded.${counter}`).join(', ')}`
	];
}
