/** A parameter stays far below the megabyte a statement may carry, and a statement short even on a busy machine. */
const parameterCharactersMax = 200_000;

const fromJson = (columns: number) => Array.from({ length: columns }, (_, column) => `value ->> ${String(column)}`).join(', ');

/** What is there already stays: the same seed a second time adds nothing. */
const into = (table: string, columns: readonly string[], also: string, values: string) =>
	`INSERT INTO ${table} (${[...columns, also].filter(Boolean).join(', ')})
	SELECT ${[fromJson(columns.length), values].filter(Boolean).join(', ')} FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING`;

const contributionColumns = [
	'id',
	'procedure_id',
	'target_kind',
	'target_id',
	'field_id',
	'version_id',
	'passage_text_id',
	'participant_id',
	'stakeholder_group',
	'assurance',
	'stance',
	'body',
	'masked_body',
	'suggestion',
	'entry_channel',
	'state',
	'reference',
	'receipt_hash',
	'terms_version',
	'day',
	'submitted_at'
];

export const insertPeople = into('participant', ['id', 'stakeholder_group', 'assurance', 'created_day'], 'procedure_id', '?2');
export const insertRatings = into(
	'rating',
	['participant_id', 'passage_text_id', 'criterion', 'value', 'stakeholder_group', 'assurance', 'changed_at'],
	'procedure_id',
	'?2'
);
export const insertContributions = into('contribution', contributionColumns, 'kind', "'comment'");

/** Writes rows through one JSON parameter a statement; the tables' triggers keep the counters. Answers how many rows it sent. */
export async function writeRows(database: D1Database, insert: string, rows: Iterable<unknown>, ...values: string[]): Promise<number> {
	let sent = 0;
	let waiting: string[] = [];
	let characters = 0;
	const send = async () => {
		if (waiting.length === 0) return;
		await database
			.prepare(insert)
			.bind(`[${waiting.join(',')}]`, ...values)
			.run();
		sent += waiting.length;
		waiting = [];
		characters = 0;
	};
	for (const row of rows) {
		const json = JSON.stringify(row);
		if (characters + json.length > parameterCharactersMax) await send();
		waiting.push(json);
		characters += json.length + 1;
	}
	await send();
	return sent;
}
