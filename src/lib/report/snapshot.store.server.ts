import { and, desc, eq, isNotNull, sql, type SQL } from 'drizzle-orm';
import { question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import type { SnapshotEntry, StoredSnapshot } from './snapshot-entry.ts';
import type { Snapshot } from './snapshot.ts';
import { reportSnapshotTable } from './snapshot.tables.server.ts';

const snapshotsListedMax = 50;

/** An id, or the question for it (procedureIdOf), so that a page needs one round trip. */
export type ProcedureKey = string | SQL<string>;

const entryColumns = {
	id: reportSnapshotTable.id,
	isSimulated: reportSnapshotTable.isSimulated,
	cutoffAt: reportSnapshotTable.cutoffAt,
	hash: reportSnapshotTable.hash,
	createdBy: reportSnapshotTable.createdBy,
	createdAt: reportSnapshotTable.createdAt,
	releasedBy: reportSnapshotTable.releasedBy,
	releasedAt: reportSnapshotTable.releasedAt
};
const storedColumns = { ...entryColumns, data: reportSnapshotTable.data };

type EntryRow = Omit<SnapshotEntry, 'isSimulated'> & { readonly isSimulated: number };

const entryFrom = (row: EntryRow): SnapshotEntry => ({ ...row, isSimulated: row.isSimulated === 1 });

function storedFrom(row: (EntryRow & { readonly data: string }) | undefined): StoredSnapshot | null {
	if (row === undefined) return null;
	const { data, ...entry } = row;
	return { ...entryFrom(entry), snapshot: JSON.parse(data) as Snapshot };
}

/** The released report of a procedure; with `isSimulated` the example made of simulated participation. */
export const releasedSnapshot = (database: Database, procedureId: ProcedureKey, isSimulated = false): Question<StoredSnapshot | null> =>
	question(
		database
			.select(storedColumns)
			.from(reportSnapshotTable)
			.where(
				and(
					eq(reportSnapshotTable.procedureId, procedureId),
					eq(reportSnapshotTable.isSimulated, Number(isSimulated)),
					isNotNull(reportSnapshotTable.releasedAt)
				)
			)
			.limit(1),
		([row]) => storedFrom(row)
	);

export const snapshotById = (database: Database, procedureId: string, id: string): Question<StoredSnapshot | null> =>
	question(
		database
			.select(storedColumns)
			.from(reportSnapshotTable)
			.where(and(eq(reportSnapshotTable.procedureId, procedureId), eq(reportSnapshotTable.id, id)))
			.limit(1),
		([row]) => storedFrom(row)
	);

/** All snapshots of a procedure, the latest first. */
export const snapshotEntries = (database: Database, procedureId: string): Question<SnapshotEntry[]> =>
	question(
		database
			.select(entryColumns)
			.from(reportSnapshotTable)
			.where(eq(reportSnapshotTable.procedureId, procedureId))
			.orderBy(desc(reportSnapshotTable.createdAt))
			.limit(snapshotsListedMax),
		(rows) => rows.map(entryFrom)
	);

/** Whether there is an example, without fetching it. */
export const isExampleReleased = (database: Database, procedureId: ProcedureKey): Question<boolean> =>
	question(
		database
			.select({ released: sql<number>`count(*)`.as('released') })
			.from(reportSnapshotTable)
			.where(
				and(
					eq(reportSnapshotTable.procedureId, procedureId),
					eq(reportSnapshotTable.isSimulated, 1),
					isNotNull(reportSnapshotTable.releasedAt)
				)
			),
		([row]) => (row?.released ?? 0) > 0
	);

export interface NewSnapshot {
	readonly id: string;
	readonly procedureId: string;
	readonly isSimulated: boolean;
	readonly cutoffAt: number;
	readonly data: string;
	readonly hash: string;
	readonly createdBy: string;
	readonly createdAt: number;
}

/** Once per id: a form sent twice leaves one snapshot. */
export const insertSnapshot = (database: Database, row: NewSnapshot): Statement =>
	database
		.insert(reportSnapshotTable)
		.values({ ...row, isSimulated: Number(row.isSimulated) })
		.onConflictDoNothing();

/** Condition for what is written beside a snapshot the first time only. */
export const isNewSnapshot = (id: string): SQL => sql`NOT EXISTS (SELECT 1 FROM ${reportSnapshotTable} WHERE id = ${id})`;

/** Throws, and with it the whole batch, where this snapshot or another one of the procedure is released already. */
export const markReleased = (database: Database, id: string, releasedBy: string, releasedAt: number): Statement =>
	database.update(reportSnapshotTable).set({ releasedBy, releasedAt }).where(eq(reportSnapshotTable.id, id));
