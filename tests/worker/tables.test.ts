import { env } from 'cloudflare:workers';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>('/src/lib/*/*.tables.server.ts', { eager: true });
const tables = Object.values(modules)
	.flatMap((module) => Object.values(module))
	.filter((value): value is SQLiteTable => value instanceof SQLiteTable)
	.map(getTableConfig);

interface ColumnInfo {
	readonly name: string;
	readonly isRequired: number;
	readonly defaultValue: string | null;
	readonly primaryKey: number;
}

async function migrated(table: string): Promise<ColumnInfo[]> {
	const sql = 'SELECT name, "notnull" AS isRequired, dflt_value AS defaultValue, pk AS primaryKey FROM pragma_table_xinfo(?) ORDER BY name';
	return (await env.DB.prepare(sql).bind(table).all<ColumnInfo>()).results;
}

describe('the tables in the code are those the migrations make', () => {
	test('there are some', () => {
		expect(tables.length).toBeGreaterThan(20);
	});
	test.each(tables.map((table) => [table.name, table] as const))('%s has the same columns', async (name, table) => {
		const columns = table.columns.map((column) => column.name).sort();
		expect(columns).toEqual((await migrated(name)).map((column) => column.name));
	});
	test.each(tables.map((table) => [table.name, table] as const))('%s knows which columns may be empty', async (name, table) => {
		const inDatabase = new Map((await migrated(name)).map((column) => [column.name, column]));
		const differing = table.columns.filter((column) => {
			const info = inDatabase.get(column.name);
			// A primary key of one INTEGER column is never null, whatever the declaration says.
			return info !== undefined && info.primaryKey === 0 && column.notNull !== (info.isRequired === 1);
		});
		expect(differing.map((column) => column.name)).toEqual([]);
	});
});
