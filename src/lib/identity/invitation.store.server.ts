import { and, desc, eq, gt, isNull, lt, sql, type SQL } from 'drizzle-orm';
import { question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { batchesListedMax, type Invitation, type InvitationBatch } from './invitation.ts';
import { invitationTable } from './invitation.tables.server.ts';
import { participantTable } from './participant.tables.server.ts';

export interface InvitationsToStore {
	readonly procedureId: string;
	readonly group: StakeholderGroup;
	readonly batchId: string;
	readonly label: string;
	readonly codeHashes: readonly string[];
	readonly quota: number;
	readonly expiresAt: number;
	readonly createdBy: string;
	readonly createdAt: number;
}

/**
 * All codes of a batch in one statement with one parameter for the codes. Answers how many were stored: none, when the
 * batch is there already, because its rows have the same ids.
 */
export const invitationsStored = (database: Database, batch: InvitationsToStore): Question<number> =>
	question(
		database
			.insert(invitationTable)
			.select(
				sql`SELECT ${batch.batchId} || '-' || key, ${batch.procedureId}, ${batch.group}, ${batch.batchId}, ${batch.label}, value, ${batch.quota},
				0, ${batch.expiresAt}, NULL, ${batch.createdBy}, ${batch.createdAt}
				FROM json_each(${JSON.stringify(batch.codeHashes)}) WHERE true`
			)
			.onConflictDoNothing({ target: invitationTable.id })
			.returning({ id: invitationTable.id }),
		(rows) => rows.length
	);

/** For the batch that stores the codes, before they are stored. */
export const batchIsNew = (batchId: string): SQL => sql`NOT EXISTS (SELECT 1 FROM invitation WHERE id = ${`${batchId}-0`})`;

const invitationColumns = {
	id: invitationTable.id,
	stakeholderGroup: invitationTable.stakeholderGroup,
	quota: invitationTable.quota,
	used: invitationTable.used,
	expiresAt: invitationTable.expiresAt,
	revokedAt: invitationTable.revokedAt
};

export const invitationByCode = (database: Database, procedureId: string, codeHash: string): Question<Invitation | null> =>
	question(
		database
			.select(invitationColumns)
			.from(invitationTable)
			.where(and(eq(invitationTable.codeHash, codeHash), eq(invitationTable.procedureId, procedureId)))
			.limit(1),
		([row]) => (row === undefined ? null : (row as Invitation))
	);

const admitsOneMore = (now: number): SQL | undefined =>
	and(lt(invitationTable.used, invitationTable.quota), isNull(invitationTable.revokedAt), gt(invitationTable.expiresAt, now));

/** Counts one more use, or answers false: the quota is kept however many come at the same moment. */
export const invitationTaken = (database: Database, id: string, now: number): Question<boolean> =>
	question(
		database
			.update(invitationTable)
			.set({ used: sql`${invitationTable.used} + 1` })
			.where(and(eq(invitationTable.id, id), admitsOneMore(now)))
			.returning({ id: invitationTable.id }),
		(rows) => rows.length > 0
	);

const isRunningOneTimeCode = (procedureId: string, codeHash: string, now: number): SQL | undefined =>
	and(
		eq(invitationTable.codeHash, codeHash),
		eq(invitationTable.procedureId, procedureId),
		eq(invitationTable.stakeholderGroup, 'employee'),
		admitsOneMore(now)
	);

/**
 * The employee behind a printed code, and the code used up: two statements for one batch. Both look at the same state
 * of the code, so that either both happen or neither. Neither row names the other.
 */
export const oneTimeCodeTaken = (
	database: Database,
	procedureId: string,
	codeHash: string,
	participantId: string,
	day: string,
	now: number
): { readonly participant: Statement; readonly code: Statement } => ({
	participant: database
		.insert(participantTable)
		.select(
			database
				.select({
					id: sql<string>`${participantId}`.as('id'),
					procedureId: invitationTable.procedureId,
					stakeholderGroup: invitationTable.stakeholderGroup,
					assurance: sql<string>`'verified'`.as('assurance'),
					createdDay: sql<string>`${day}`.as('created_day')
				})
				.from(invitationTable)
				.where(isRunningOneTimeCode(procedureId, codeHash, now))
		)
		.onConflictDoNothing(),
	code: database
		.update(invitationTable)
		.set({ used: sql`${invitationTable.used} + 1` })
		.where(isRunningOneTimeCode(procedureId, codeHash, now))
});

/** For the batch that revokes, before it does. */
export const batchIsRunning = (batchId: string, procedureId: string): SQL =>
	sql`EXISTS (SELECT 1 FROM invitation WHERE batch_id = ${batchId} AND procedure_id = ${procedureId} AND revoked_at IS NULL)`;

/** A batch and everything in it ends at once. Answers how many codes were still running. */
export const batchRevoked = (database: Database, batchId: string, procedureId: string, now: number): Question<number> =>
	question(
		database
			.update(invitationTable)
			.set({ revokedAt: now })
			.where(and(eq(invitationTable.batchId, batchId), eq(invitationTable.procedureId, procedureId), isNull(invitationTable.revokedAt)))
			.returning({ id: invitationTable.id }),
		(rows) => rows.length
	);

/** The newest first. Uses are told per batch alone: which printed code was used says who came. */
export const invitationBatches = (database: Database, procedureId: string): Question<InvitationBatch[]> =>
	question(
		database
			.select({
				batchId: invitationTable.batchId,
				label: sql<string>`min(${invitationTable.label})`.as('batch_label'),
				stakeholderGroup: sql<StakeholderGroup>`min(${invitationTable.stakeholderGroup})`.as('batch_group'),
				codes: sql<number>`count(*)`.as('codes'),
				quota: sql<number>`sum(${invitationTable.quota})`.as('quota_sum'),
				used: sql<number>`sum(${invitationTable.used})`.as('used_sum'),
				expiresAt: sql<number>`max(${invitationTable.expiresAt})`.as('batch_expires_at'),
				isRevoked: sql<number>`max(${invitationTable.revokedAt} IS NOT NULL)`.as('is_revoked'),
				createdAt: invitationTable.createdAt
			})
			.from(invitationTable)
			.where(eq(invitationTable.procedureId, procedureId))
			.groupBy(invitationTable.createdAt, invitationTable.batchId)
			.orderBy(desc(invitationTable.createdAt), desc(invitationTable.batchId))
			.limit(batchesListedMax),
		(rows) => rows.map((row) => ({ ...row, isRevoked: row.isRevoked === 1 }))
	);
