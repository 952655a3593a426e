import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { question, type Database, type Question } from '#lib/platform/database.server.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { ContributionState } from './contribution-state.ts';
import { contributionTable, pendingConfirmationTable } from './contribution.tables.server.ts';
import { insertWhere } from './operation.store.server.ts';
import type { OwnContribution } from './own-contribution.ts';
import type { Stance } from './stance.ts';

const waitingListedMax = 50;
const givenUpAtOnceMax = 200;

export type ContributionRow = Omit<typeof contributionTable.$inferSelect, 'countsInPublic'>;
export type PendingRow = typeof pendingConfirmationTable.$inferSelect;

export const insertContribution = (database: Database, row: ContributionRow, condition: SQL) =>
	insertWhere(database, contributionTable, row, condition);

export const insertPending = (database: Database, row: PendingRow, condition: SQL) =>
	insertWhere(database, pendingConfirmationTable, row, condition);

const ownColumns = {
	id: sql<string>`${contributionTable.id}`.as('contribution_id'),
	procedureId: contributionTable.procedureId,
	targetKind: sql<OwnContribution['targetKind']>`${contributionTable.targetKind}`.as('target_kind'),
	targetId: contributionTable.targetId,
	code: sql<string | null>`(SELECT passage.code FROM passage WHERE passage.id = ${contributionTable.targetId})`.as('code'),
	group: sql<StakeholderGroup>`${contributionTable.stakeholderGroup}`.as('stakeholder_group'),
	stance: sql<Stance>`${contributionTable.stance}`.as('stance'),
	text: contributionTable.body,
	suggestion: contributionTable.suggestion,
	state: sql<ContributionState>`${contributionTable.state}`.as('state'),
	reference: contributionTable.reference,
	receiptHash: contributionTable.receiptHash,
	day: contributionTable.day,
	expiresAt: contributionTable.expiresAt
};

export const contributionById = (database: Database, id: string): Question<OwnContribution | null> =>
	question(database.select(ownColumns).from(contributionTable).where(eq(contributionTable.id, id)).limit(1), ([row]) => row ?? null);

export const contributionByReference = (database: Database, procedureId: string, reference: string): Question<OwnContribution | null> =>
	question(
		database
			.select(ownColumns)
			.from(contributionTable)
			.where(and(eq(contributionTable.reference, reference), eq(contributionTable.procedureId, procedureId)))
			.limit(1),
		([row]) => row ?? null
	);

export const contributionsByIds = (database: Database, ids: readonly string[]): Question<OwnContribution[]> =>
	question(
		database
			.select(ownColumns)
			.from(contributionTable)
			.where(sql`${contributionTable.id} IN (SELECT value FROM json_each(${JSON.stringify(ids.slice(0, waitingListedMax))}))`)
			.limit(waitingListedMax),
		(rows) => rows
	);

/** What a guest sent from this browser and has not confirmed yet. */
export const waitingContributions = (database: Database, guestId: string, now: number): Question<OwnContribution[]> =>
	question(
		database
			.select(ownColumns)
			.from(pendingConfirmationTable)
			.innerJoin(contributionTable, eq(contributionTable.id, pendingConfirmationTable.contributionId))
			.where(
				and(
					eq(pendingConfirmationTable.participantId, guestId),
					eq(contributionTable.state, 'awaitingCode'),
					sql`${pendingConfirmationTable.expiresAt} > ${now}`
				)
			)
			.limit(waitingListedMax),
		(rows) => rows
	);

/** Waiting contributions a confirmed address stands for. */
const confirmedIds = (guestId: string, subjectHash: string, now: number): SQL =>
	sql`(SELECT pending.contribution_id FROM pending_confirmation AS pending
		WHERE pending.participant_id = ${guestId} AND pending.subject_hash = ${subjectHash} AND pending.expires_at > ${now})`;

/** Gives waiting contributions to the participant and lets them appear, or be held where staff look first. */
export const publishConfirmed = (
	database: Database,
	{ guestId, subjectHash, now, state }: { guestId: string; subjectHash: string; now: number; state: ContributionState },
	participantId: SQL
) => {
	const of = (column: SQL) => sql`(SELECT ${column} FROM participant WHERE participant.id = ${participantId})`;
	return database
		.update(contributionTable)
		.set({
			participantId: of(sql`participant.id`),
			stakeholderGroup: of(sql`participant.stakeholder_group`),
			assurance: of(sql`participant.assurance`),
			// The table lets nobody keep the moment an employee wrote.
			submittedAt: sql`CASE WHEN ${of(sql`participant.stakeholder_group`)} = 'employee' THEN NULL ELSE submitted_at END`,
			state,
			expiresAt: null
		})
		.where(and(eq(contributionTable.state, 'awaitingCode'), inArray(contributionTable.id, confirmedIds(guestId, subjectHash, now))))
		.returning({ id: contributionTable.id });
};

export const dropConfirmed = (database: Database, guestId: string, subjectHash: string, now: number) =>
	database
		.delete(pendingConfirmationTable)
		.where(inArray(pendingConfirmationTable.contributionId, confirmedIds(guestId, subjectHash, now)));

/** The code went to another address: the waiting contributions of this browser now wait for that one. */
export const redirectPending = (database: Database, guestId: string, subjectHash: string, now: number) =>
	database
		.update(pendingConfirmationTable)
		.set({ subjectHash })
		.where(and(eq(pendingConfirmationTable.participantId, guestId), sql`${pendingConfirmationTable.expiresAt} > ${now}`));

const expiredIds = (now: number): SQL =>
	sql`(SELECT waiting.id FROM contribution AS waiting WHERE waiting.state = 'awaitingCode' AND waiting.expires_at <= ${now}
		ORDER BY waiting.expires_at LIMIT ${givenUpAtOnceMax})`;

/** Both run in one batch, in this order: the second finds the same rows, and the first frees them. */
export const dropExpired = (database: Database, now: number) => [
	database.delete(pendingConfirmationTable).where(inArray(pendingConfirmationTable.contributionId, expiredIds(now))),
	database
		.delete(contributionTable)
		.where(inArray(contributionTable.id, expiredIds(now)))
		.returning({ id: contributionTable.id })
];

/** Moves a contribution between states, if it still stands in one of the expected ones. */
export const moveState = (database: Database, id: string, from: readonly ContributionState[], to: ContributionState) =>
	database
		.update(contributionTable)
		.set({ state: to })
		.where(and(eq(contributionTable.id, id), inArray(contributionTable.state, [...from])))
		.returning({ id: contributionTable.id });
