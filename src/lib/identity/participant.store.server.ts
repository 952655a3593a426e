import { and, eq, lt } from 'drizzle-orm';
import type { ParticipantActor } from '#lib/access/actor.ts';
import { question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import { contactTable, credentialTable, participantTable } from './participant.tables.server.ts';

export type ParticipantRow = typeof participantTable.$inferSelect;
export type CredentialRow = typeof credentialTable.$inferSelect;

const actorColumns = {
	participantId: participantTable.id,
	procedureId: participantTable.procedureId,
	stakeholderGroup: participantTable.stakeholderGroup,
	assurance: participantTable.assurance
};

type ActorRow = { [Name in keyof typeof actorColumns]: string };

// Group and assurance are foreign keys into closed sets: the database holds no other value.
export const actorFrom = (row: ActorRow | undefined): ParticipantActor | null =>
	row === undefined ? null : { ...(row as Omit<ParticipantActor, 'kind'>), kind: 'participant' };

/** Does nothing when the participant is there already: a guest's row appears with their first write. */
export const insertParticipant = (database: Database, row: ParticipantRow): Statement =>
	database.insert(participantTable).values(row).onConflictDoNothing();

/** Does nothing when the credential is there already; ask for its participant in the same batch. */
export const insertCredential = (database: Database, row: CredentialRow): Statement =>
	database.insert(credentialTable).values(row).onConflictDoNothing();

export const participantById = (database: Database, id: string): Question<ParticipantActor | null> =>
	question(database.select(actorColumns).from(participantTable).where(eq(participantTable.id, id)).limit(1), ([row]) => actorFrom(row));

export const participantByCredential = (
	database: Database,
	procedureId: string,
	kind: string,
	subjectHash: string
): Question<ParticipantActor | null> =>
	question(
		database
			.select(actorColumns)
			.from(credentialTable)
			.innerJoin(participantTable, eq(participantTable.id, credentialTable.participantId))
			.where(
				and(eq(credentialTable.procedureId, procedureId), eq(credentialTable.kind, kind), eq(credentialTable.subjectHash, subjectHash))
			)
			.limit(1),
		([row]) => actorFrom(row)
	);

/** Addresses that were kept for an answer, past the day until which somebody wanted them kept. */
export const oldContactsDeleted = (database: Database, today: string): Statement =>
	database.delete(contactTable).where(lt(contactTable.deleteAfterDay, today));
