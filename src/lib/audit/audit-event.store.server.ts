import { desc, lt, sql, type SQL } from 'drizzle-orm';
import { question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import type { AuditEntry, AuditEvent } from './audit-event.ts';
import { auditEventTable } from './audit-event.tables.server.ts';

/**
 * The entry of an action, for the batch of the action itself. `onlyIf` is a condition on what the batch did before:
 * an action that turns out to have been done already leaves no entry.
 */
export const auditEvent = (
	{ database, now }: { readonly database: Database; readonly now: number },
	{ actor, action, subjectKind, subjectId, details = {} }: AuditEntry,
	onlyIf: SQL = sql`1`
): Statement =>
	database
		.insert(auditEventTable)
		.select(sql`SELECT NULL, ${now}, ${actor}, ${action}, ${subjectKind}, ${subjectId}, ${JSON.stringify(details)} WHERE ${onlyIf}`);

/** The newest first; `before` is the sequence number the previous page ended with. */
export const auditEvents = (database: Database, limit: number, before = Number.MAX_SAFE_INTEGER): Question<AuditEvent[]> =>
	question(
		database
			.select()
			.from(auditEventTable)
			.where(lt(auditEventTable.sequence, before))
			.orderBy(desc(auditEventTable.sequence))
			.limit(limit),
		(rows) => rows.map((row) => ({ ...row, details: JSON.parse(row.details) as AuditEvent['details'] }) as AuditEvent)
	);
