import { and, desc, eq, inArray, lt, lte, sql } from 'drizzle-orm';
import { question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import { outboxTable } from './outbox.tables.server.ts';

/** Few, so that one round over a mail server that does not answer ends before the claim does. */
export const mailsPerRoundMax = 5;
const listedMax = 50;
const keptDaysMilliseconds = 7 * 86_400_000;

export type OutboxState = 'waiting' | 'sent' | 'failed' | 'kept' | 'withheld';
export type OutboxRow = typeof outboxTable.$inferSelect;

export const mailStored = (database: Database, row: OutboxRow & { readonly state: OutboxState }): Statement =>
	database.insert(outboxTable).values(row);

/**
 * Takes mail that is due and pushes its next attempt out in the same statement: the request that wrote it and the cron
 * that runs at that moment never send it twice.
 */
export const dueMailClaimed = (database: Database, now: number, nextAttemptAt: number): Question<OutboxRow[]> =>
	question(
		database
			.update(outboxTable)
			.set({ attempts: sql`${outboxTable.attempts} + 1`, nextAttemptAt })
			.where(
				inArray(
					outboxTable.id,
					database
						.select({ id: outboxTable.id })
						.from(outboxTable)
						.where(and(eq(outboxTable.state, 'waiting'), lte(outboxTable.nextAttemptAt, now)))
						.orderBy(outboxTable.nextAttemptAt)
						.limit(mailsPerRoundMax)
				)
			)
			.returning(),
		(rows) => rows
	);

/** What was sent or given up needs its content no longer. */
export const mailEnded = (database: Database, id: string, state: 'sent' | 'failed'): Statement =>
	database.update(outboxTable).set({ state, sealed: '' }).where(eq(outboxTable.id, id));

export const mailPostponed = (database: Database, id: string, nextAttemptAt: number): Statement =>
	database.update(outboxTable).set({ nextAttemptAt }).where(eq(outboxTable.id, id));

/** Mail that local mode kept instead of sending it, the newest first. */
export const keptMail = (database: Database): Question<OutboxRow[]> =>
	question(
		database.select().from(outboxTable).where(eq(outboxTable.state, 'kept')).orderBy(desc(outboxTable.nextAttemptAt)).limit(listedMax),
		(rows) => rows
	);

export const oldMailDeleted = (database: Database, now: number): Statement =>
	database
		.delete(outboxTable)
		.where(and(inArray(outboxTable.state, ['sent', 'failed', 'kept', 'withheld']), lt(outboxTable.createdAt, now - keptDaysMilliseconds)));
