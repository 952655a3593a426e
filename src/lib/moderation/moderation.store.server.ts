import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { ContributionState } from '#lib/contribution/contribution-state.ts';
import { contributionTable } from '#lib/contribution/contribution.tables.server.ts';
import { insertWhere } from '#lib/contribution/operation.store.server.ts';
import { question, type Database, type Question } from '#lib/platform/database.server.ts';
import type { ModerationDecision } from './moderation-decision.ts';
import { moderationDecisionTable } from './moderation-decision.tables.server.ts';

export type DecisionRow = typeof moderationDecisionTable.$inferSelect;

const standsIn = (procedureId: string, id: string, states: readonly ContributionState[]): SQL =>
	sql`EXISTS (SELECT 1 FROM contribution AS judged WHERE judged.id = ${id} AND judged.procedure_id = ${procedureId}
		AND judged.state IN (SELECT value FROM json_each(${JSON.stringify(states)})))`;

/** Stores a decision if the contribution still stands where the decision found it. Comes first in its batch. */
export const decisionStored = (database: Database, procedureId: string, row: DecisionRow, states: readonly ContributionState[]) =>
	insertWhere(database, moderationDecisionTable, row, standsIn(procedureId, row.contributionId, states)).returning({
		id: moderationDecisionTable.id
	});

/** True in the batch of a decision that was stored: whatever follows depends on it. */
export const isDecided = (decisionId: string): SQL => sql`EXISTS (SELECT 1 FROM moderation_decision AS made WHERE made.id = ${decisionId})`;

export const contributionHidden = (database: Database, id: string, decisionId: string) =>
	database
		.update(contributionTable)
		.set({ state: 'hidden' })
		.where(and(eq(contributionTable.id, id), isDecided(decisionId)));

/** Back to what readers saw before; a masked one stays masked. */
export const contributionShown = (database: Database, id: string, decisionId: string) =>
	database
		.update(contributionTable)
		.set({ state: sql`CASE WHEN ${contributionTable.maskedBody} IS NULL THEN 'public' ELSE 'masked' END` })
		.where(and(eq(contributionTable.id, id), isDecided(decisionId)));

const decisionColumns = {
	contributionId: moderationDecisionTable.contributionId,
	action: sql<ModerationDecision['action']>`${moderationDecisionTable.action}`.as('action'),
	reason: sql<ModerationDecision['reason']>`${moderationDecisionTable.reason}`.as('reason'),
	explanation: moderationDecisionTable.explanation,
	decidedAt: moderationDecisionTable.decidedAt
};

export const latestDecision = (database: Database, contributionId: string): Question<ModerationDecision | null> =>
	question(
		database
			.select(decisionColumns)
			.from(moderationDecisionTable)
			.where(eq(moderationDecisionTable.contributionId, contributionId))
			.orderBy(desc(moderationDecisionTable.decidedAt))
			.limit(1),
		([row]) => row ?? null
	);

const decisionsListedMax = 100;

/** The latest decision on each of some contributions. */
export const latestDecisions = (database: Database, ids: readonly string[]): Question<ReadonlyMap<string, ModerationDecision>> =>
	question(
		database
			.select(decisionColumns)
			.from(moderationDecisionTable)
			.where(inArray(moderationDecisionTable.contributionId, sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`))
			.orderBy(moderationDecisionTable.contributionId, moderationDecisionTable.decidedAt)
			.limit(decisionsListedMax),
		(rows) => new Map(rows.map(({ contributionId, ...decision }) => [contributionId, decision]))
	);
