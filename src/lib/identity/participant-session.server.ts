import type { ParticipantActor } from '#lib/access/actor.ts';
import { addDays, startOfDay } from '#lib/platform/calendar.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask, runAll } from '#lib/platform/database.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import type { Cookies } from './browser-token.server.ts';
import { participantOfSession, participantSessionEnded, participantSessionStored } from './participant-session.store.server.ts';
import { endSession, openSession, sessionHolder, type SessionKind } from './session.server.ts';

const sessionLifetimeDays = 30;

type OfProcedure = Pick<Procedure, 'id' | 'slug'>;

const kindOf = ({ database, now }: Context, { id, slug }: OfProcedure): SessionKind<ParticipantActor> => ({
	cookieName: `__Host-teilnahme-${slug}`,
	find: (idHash) => ask(database, participantOfSession(database, id, idHash, now)),
	insert: async (idHash, participantId, expiresAt) => {
		await runAll(database, [participantSessionStored(database, idHash, participantId, expiresAt)]);
	},
	remove: async (idHash) => {
		await runAll(database, [participantSessionEnded(database, idHash)]);
	}
});

/** Ends with the 30th day, today being the first: rounded, so that nobody can read from the row at what time somebody signed in. */
export const openParticipantSession = async (
	context: Context,
	procedure: OfProcedure,
	participantId: string,
	cookies: Cookies
): Promise<void> =>
	openSession(context, kindOf(context, procedure), participantId, startOfDay(addDays(context.day, sessionLifetimeDays)), cookies);

export const sessionParticipant = async (context: Context, procedure: OfProcedure, cookies: Cookies): Promise<ParticipantActor | null> =>
	sessionHolder(kindOf(context, procedure), cookies);

export const endParticipantSession = async (context: Context, procedure: OfProcedure, cookies: Cookies): Promise<void> =>
	endSession(kindOf(context, procedure), cookies);
