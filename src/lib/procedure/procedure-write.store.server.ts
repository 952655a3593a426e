import { eq } from 'drizzle-orm';
import { question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import { admittedGroupTable, phaseTable, procedureTable } from './procedure.tables.server.ts';

/** The id behind a slug, published or not. */
export const procedureIdBySlug = (database: Database, slug: string): Question<string | null> =>
	question(
		database.select({ id: procedureTable.id }).from(procedureTable).where(eq(procedureTable.slug, slug)).limit(1),
		([row]) => row?.id ?? null
	);

export const procedureCount = (database: Database): Question<number> =>
	question(database.select({ id: procedureTable.id }).from(procedureTable).limit(100), (rows) => rows.length);

export const insertProcedure = (database: Database, row: typeof procedureTable.$inferInsert): Statement =>
	database.insert(procedureTable).values(row);

export const insertPhases = (database: Database, rows: readonly (typeof phaseTable.$inferInsert)[]): Statement =>
	database.insert(phaseTable).values([...rows]);

export const insertAdmittedGroups = (database: Database, rows: readonly (typeof admittedGroupTable.$inferInsert)[]): Statement =>
	database.insert(admittedGroupTable).values([...rows]);

export const setCurrentVersion = (database: Database, procedureId: string, versionId: string): Statement =>
	database.update(procedureTable).set({ currentVersionId: versionId }).where(eq(procedureTable.id, procedureId));
