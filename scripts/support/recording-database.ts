import { openDatabase, type Database } from '../../src/lib/platform/database.server.ts';

interface Recorded {
	readonly query: string;
	readonly values: readonly unknown[];
}

const literal = (value: unknown): string => {
	if (value === null) return 'NULL';
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
	throw new Error('a parameter of a kind that this project does not store');
};

/** Statements of this project carry every value as a parameter: a question mark in them is never part of a text. */
const inlined = ({ query, values }: Recorded): string => {
	const rest = [...values];
	return `${query.replaceAll('?', () => literal(rest.shift())).replaceAll(/\s+/g, ' ')};`;
};

/** A database that answers nothing and writes down what it was asked, for a database that only an operator reaches. */
export function recordingDatabase(): { database: Database; sql: () => string[] } {
	const recorded: Recorded[] = [];
	const prepare = (query: string) => ({ query, values: [] as unknown[], bind: (...values: unknown[]) => ({ query, values }) });
	const batch = (statements: readonly Recorded[]) => {
		recorded.push(...statements);
		return Promise.resolve(statements.map(() => ({ results: [], success: true, meta: {} })));
	};
	return { database: openDatabase({ prepare, batch } as unknown as D1Database), sql: () => recorded.map(inlined) };
}
