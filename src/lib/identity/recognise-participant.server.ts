import type { ParticipantActor } from '#lib/access/actor.ts';
import type { Context } from '#lib/platform/context.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { knownBrowserToken, type Cookies } from './browser-token.server.ts';
import { sessionParticipant } from './participant-session.server.ts';

/**
 * Who takes part from this browser: whoever signed in to the procedure, else the guest the browser's token stands for,
 * else nobody. A guest's row appears in the database with their first write.
 */
export async function recogniseParticipant(
	context: Context,
	procedure: Pick<Procedure, 'id' | 'slug'>,
	cookies: Cookies
): Promise<ParticipantActor | null> {
	const signedIn = await sessionParticipant(context, procedure, cookies);
	if (signedIn !== null) return signedIn;
	const token = knownBrowserToken(cookies);
	return token === null ? null : guestOf(context, procedure.id, token);
}

/** The same browser is the same guest in one procedure and somebody else in the next. */
export const guestOf = async ({ secrets }: Context, procedureId: string, browserToken: string): Promise<ParticipantActor> => ({
	kind: 'participant',
	participantId: await secrets.hash('guest', procedureId + browserToken),
	procedureId,
	stakeholderGroup: 'citizen',
	assurance: 'guest'
});
