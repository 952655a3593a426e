import { and, eq, gt, lte } from 'drizzle-orm';
import type { ParticipantActor } from '#lib/access/actor.ts';
import { question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import { actorFrom } from './participant.store.server.ts';
import { participantSessionTable, participantTable } from './participant.tables.server.ts';

/** Somebody's session in one procedure; a session in another one opens nothing here. */
export const participantOfSession = (
	database: Database,
	procedureId: string,
	idHash: string,
	now: number
): Question<ParticipantActor | null> =>
	question(
		database
			.select({
				participantId: participantTable.id,
				procedureId: participantTable.procedureId,
				stakeholderGroup: participantTable.stakeholderGroup,
				assurance: participantTable.assurance
			})
			.from(participantSessionTable)
			.innerJoin(participantTable, eq(participantTable.id, participantSessionTable.participantId))
			.where(
				and(
					eq(participantSessionTable.idHash, idHash),
					gt(participantSessionTable.expiresAt, now),
					eq(participantTable.procedureId, procedureId)
				)
			)
			.limit(1),
		([row]) => actorFrom(row)
	);

export const participantSessionStored = (database: Database, idHash: string, participantId: string, expiresAt: number): Statement =>
	database.insert(participantSessionTable).values({ idHash, participantId, expiresAt });

export const participantSessionEnded = (database: Database, idHash: string): Statement =>
	database.delete(participantSessionTable).where(eq(participantSessionTable.idHash, idHash));

export const oldParticipantSessionsDeleted = (database: Database, now: number): Statement =>
	database.delete(participantSessionTable).where(lte(participantSessionTable.expiresAt, now));
