import { and, desc, eq, exists, gt, isNotNull, isNull, lt, ne, not, or, sql, type SQL } from 'drizzle-orm';
import { question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import type { CodeState, EmailCodePurpose } from './email-code.ts';
import { emailCodeTable } from './email-code.tables.server.ts';

const codesLookedAtMax = 20;
const keptAfterEndMilliseconds = 86_400_000;

export type EmailCodeRow = typeof emailCodeTable.$inferSelect;

/** Which codes are meant: those one browser was sent for one purpose in one procedure. */
export interface CodeOwner {
	readonly browserHash: string;
	readonly purpose: EmailCodePurpose;
	readonly procedureId: string | null;
}

const belongsTo = ({ browserHash, purpose, procedureId }: CodeOwner): SQL | undefined =>
	and(
		eq(emailCodeTable.browserHash, browserHash),
		eq(emailCodeTable.purpose, purpose),
		procedureId === null ? isNull(emailCodeTable.procedureId) : eq(emailCodeTable.procedureId, procedureId)
	);

const isOpen = (now: number): SQL | undefined =>
	and(isNull(emailCodeTable.usedAt), gt(emailCodeTable.triesLeft, 0), gt(emailCodeTable.expiresAt, now));

/** A newer code for the same address ends the older ones. */
export const olderCodesEnded = (database: Database, owner: CodeOwner, subjectHash: string, now: number): Statement =>
	database
		.update(emailCodeTable)
		.set({ expiresAt: now })
		.where(and(belongsTo(owner), eq(emailCodeTable.subjectHash, subjectHash), isOpen(now)));

export const codeStored = (database: Database, row: EmailCodeRow): Statement => database.insert(emailCodeTable).values(row);

/** Uses up the code, or answers null. Among requests at the same moment one alone gets the row. */
export const codeTaken = (database: Database, owner: CodeOwner, codeHash: string, now: number): Question<EmailCodeRow | null> =>
	question(
		database
			.update(emailCodeTable)
			.set({ usedAt: now })
			.where(and(belongsTo(owner), eq(emailCodeTable.codeHash, codeHash), isOpen(now)))
			.returning(),
		([row]) => row ?? null
	);

/** Runs in the batch of codeTaken, after it: whoever did not type the right code pays a try on every open one. */
export function triesSpent(database: Database, owner: CodeOwner, codeHash: string, now: number): Statement {
	const typedRightly = database
		.select({ one: sql`1` })
		.from(sql`email_code AS used`)
		.where(sql`used.browser_hash = ${owner.browserHash} AND used.purpose = ${owner.purpose} AND used.code_hash = ${codeHash}`);
	return database
		.update(emailCodeTable)
		.set({ triesLeft: sql`${emailCodeTable.triesLeft} - 1` })
		.where(and(belongsTo(owner), isOpen(now), ne(emailCodeTable.codeHash, codeHash), not(exists(typedRightly))));
}

/** What this browser was sent of late, the newest first. */
export const codeStates = (database: Database, owner: CodeOwner, codeHash: string, now: number): Question<CodeState[]> =>
	question(
		database
			.select({
				codeHash: emailCodeTable.codeHash,
				usedAt: emailCodeTable.usedAt,
				expiresAt: emailCodeTable.expiresAt,
				triesLeft: emailCodeTable.triesLeft
			})
			.from(emailCodeTable)
			.where(belongsTo(owner))
			.orderBy(desc(emailCodeTable.sentAt))
			.limit(codesLookedAtMax),
		(rows) =>
			rows.map((row) => ({
				isTypedCode: row.codeHash === codeHash,
				isUsed: row.usedAt !== null,
				isExpired: row.expiresAt <= now,
				triesLeft: row.triesLeft
			}))
	);

/** The code this browser was sent last and has not used, over or not; null when it was sent none of late. */
export const newestCode = (database: Database, owner: CodeOwner): Question<EmailCodeRow | null> =>
	question(
		database
			.select()
			.from(emailCodeTable)
			.where(and(belongsTo(owner), isNull(emailCodeTable.usedAt)))
			.orderBy(desc(emailCodeTable.sentAt))
			.limit(1),
		([row]) => row ?? null
	);

/** Kept for a day after their end, so that a late reader is told that the code is over rather than wrong. */
export const oldCodesDeleted = (database: Database, now: number): Statement =>
	database
		.delete(emailCodeTable)
		.where(
			or(
				lt(emailCodeTable.expiresAt, now - keptAfterEndMilliseconds),
				and(isNotNull(emailCodeTable.usedAt), lt(emailCodeTable.usedAt, now - keptAfterEndMilliseconds))
			)
		);
