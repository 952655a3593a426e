import { sql, type SQL } from 'drizzle-orm';
import { emailCredential } from '#lib/identity/email-code.ts';
import type { ParticipantRow } from '#lib/identity/participant.store.server.ts';
import { participantTable } from '#lib/identity/participant.tables.server.ts';
import type { Database } from '#lib/platform/database.server.ts';
import { insertWhere, isFirst, type Attempt } from './operation.store.server.ts';

/** The participant an address stands for, inside the statements of one batch. */
export const holderOf = (procedureId: string, subjectHash: string): SQL =>
	sql`(SELECT held.participant_id FROM credential AS held
		WHERE held.procedure_id = ${procedureId} AND held.kind = ${emailCredential} AND held.subject_hash = ${subjectHash})`;

/** A new participant, unless the address stands for one already. */
export const participantUnlessKnown = (database: Database, row: ParticipantRow, holder: SQL) =>
	insertWhere(database, participantTable, row, sql`NOT EXISTS ${holder}`);

/** A participant that belongs to one write, made by the first attempt at it. */
export const participantOfAttempt = (database: Database, row: ParticipantRow, attempt: Attempt) =>
	insertWhere(database, participantTable, row, isFirst(attempt));
