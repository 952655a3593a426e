import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1';
import type { BatchItem } from 'drizzle-orm/batch';

export type Database = DrizzleD1Database;
export type Statement = BatchItem<'sqlite'>;

/** What a store hands out for reading: a statement that has not run yet, and what its rows mean. */
export interface Question<T> {
	readonly statement: Statement;
	readonly answer: (rows: never) => T;
}

/**
 * A join must not select two columns of the same name: D1 answers a batch with objects, and the second would replace
 * the first. Give one of them an alias: `sql<string>`${table.column}`.as('name')`.
 */
export function question<S extends Statement, T>(statement: S, answer: (rows: S['_']['result']) => T): Question<T> {
	return { statement, answer: answer };
}

type Answers<Questions extends Record<string, Question<unknown>>> = {
	[Name in keyof Questions]: Questions[Name] extends Question<infer T> ? T : never;
};

/** Asks everything in one round trip, inside one transaction. */
export async function askAll<Questions extends Record<string, Question<unknown>>>(
	database: Database,
	questions: Questions
): Promise<Answers<Questions>> {
	const entries = Object.entries(questions);
	const results = await runAll(
		database,
		entries.map(([, { statement }]) => statement)
	);
	return Object.fromEntries(
		entries.map(([name, { answer }], position) => [name, answer(results[position] as never)])
	) as Answers<Questions>;
}

export async function ask<T>(database: Database, asked: Question<T>): Promise<T> {
	return (await askAll(database, { asked })).asked;
}

/** Runs statements as one atomic batch (D1 has no interactive transaction) and answers their rows in order. */
export async function runAll(database: Database, statements: readonly Statement[]): Promise<unknown[]> {
	const [first, ...rest] = statements;
	if (first === undefined) return [];
	return database.batch([first, ...rest]);
}

export const openDatabase = (binding: D1Database | D1DatabaseSession): Database =>
	// drizzle uses only prepare() and batch(), which a session has as well.
	drizzle(binding as D1Database);
