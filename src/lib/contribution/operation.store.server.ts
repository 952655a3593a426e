import { and, eq, getTableColumns, sql, type InferSelectModel, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { question, runAll, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { replayOf, type StoredOperation } from './operation.ts';
import { operationTable } from './operation.tables.server.ts';

/** One try at a write. `run` is drawn anew each time: who finds its own run in the stored row may write. */
export interface Attempt extends Omit<StoredOperation, 'result'> {
	readonly result: string | SQL<string>;
	readonly actor: string;
	readonly key: string;
	readonly day: string;
}

export const operationByKey = (database: Database, actor: string, key: string): Question<StoredOperation | null> =>
	question(
		database
			.select({ bodyHash: operationTable.bodyHash, run: operationTable.run, result: operationTable.result })
			.from(operationTable)
			.where(and(eq(operationTable.actor, actor), eq(operationTable.key, key))),
		([row]) => row ?? null
	);

/** True inside the batch of the one attempt that came first. */
export const isFirst = ({ actor, key, run }: Attempt): SQL =>
	sql`EXISTS (SELECT 1 FROM operation WHERE operation.actor = ${actor} AND operation.key = ${key} AND operation.run = ${run})`;

/** An insert that happens only under a condition, which `.values()` cannot say. The row names every column. */
export function insertWhere<Table extends SQLiteTable>(
	database: Database,
	table: Table,
	row: Omit<InferSelectModel<Table>, 'countsInPublic'>,
	condition: SQL
) {
	const columns = Object.entries(getTableColumns(table)).filter(([, column]) => column.generated === undefined);
	const values = columns.map(([name]) => sql`${(row as Record<string, unknown>)[name]}`);
	return database.insert(table).select(sql`SELECT ${sql.join(values, sql`, `)} WHERE ${condition}`);
}

/**
 * Runs statements that are all conditioned on `isFirst(attempt)`, once per key whatever arrives twice or at the same
 * time. Answers what the first attempt led to, and whether it was this one.
 */
export async function runOnce(
	database: Database,
	attempt: Attempt,
	statements: readonly Statement[]
): Promise<Result<{ readonly result: string; readonly isFirst: boolean }>> {
	const { actor, key, run, bodyHash } = attempt;
	const asked = operationByKey(database, actor, key);
	const begin = database.insert(operationTable).values(attempt).onConflictDoNothing();
	const answers = await runAll(database, [begin, ...statements, asked.statement]);
	const stored = replayOf(asked.answer(answers.at(-1) as never), bodyHash);
	if (!stored.ok) return stored;
	if (stored.value === null) return refuse('internal');
	return ok({ result: stored.value.result, isFirst: stored.value.run === run });
}

/** Keys are remembered for a while: nobody sends the same form again after a month. Paper entries stay known for good. */
export const forgetOperationsBefore = (database: Database, day: string): Statement =>
	database
		.delete(operationTable)
		.where(sql`(actor, key) IN (SELECT actor, key FROM operation WHERE day < ${day} AND substr(actor, 1, 8) <> 'offline:' LIMIT 500)`);
