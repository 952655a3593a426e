import { lt, sql } from 'drizzle-orm';
import { attemptTable } from './attempt.tables.server.ts';
import { question, type Database, type Question, type Statement } from './database.server.ts';

const windowMilliseconds = 3_600_000;

/** How often something may be tried in one clock hour. */
export interface AttemptLimit {
	readonly scope: string;
	readonly subject: string;
	readonly perHourMax: number;
}

/** The clock hour an instant lies in. */
export const hourOf = (now: number): number => Math.floor(now / windowMilliseconds);

/**
 * Counts one attempt and says whether it is still within the limit. Counting comes first and the answer is read from
 * the counted row, so that attempts sent at the same moment cannot slip through together.
 */
export const attemptCounted = (database: Database, { scope, subject, perHourMax }: AttemptLimit, now: number): Question<boolean> =>
	question(
		database
			.insert(attemptTable)
			.values({ scope, subject, timeWindow: hourOf(now), n: 1 })
			.onConflictDoUpdate({
				target: [attemptTable.scope, attemptTable.subject, attemptTable.timeWindow],
				set: { n: sql`${attemptTable.n} + 1` }
			})
			.returning({ n: attemptTable.n }),
		([row]) => row !== undefined && row.n <= perHourMax
	);

/** Takes a counted attempt back, when only failures count. */
export const attemptForgiven = (database: Database, { scope, subject }: AttemptLimit, now: number): Statement =>
	database
		.update(attemptTable)
		.set({ n: sql`max(${attemptTable.n} - 1, 0)` })
		.where(sql`${attemptTable.scope} = ${scope} AND ${attemptTable.subject} = ${subject} AND ${attemptTable.timeWindow} = ${hourOf(now)}`);

/** Counters of hours that are over decide nothing any more. */
export const oldAttemptsDeleted = (database: Database, now: number): Statement =>
	database.delete(attemptTable).where(lt(attemptTable.timeWindow, hourOf(now) - 1));
