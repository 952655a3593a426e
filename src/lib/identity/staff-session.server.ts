import type { StaffActor } from '#lib/access/actor.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask, runAll } from '#lib/platform/database.server.ts';
import type { Cookies } from './browser-token.server.ts';
import { endSession, openSession, sessionHolder, type SessionKind } from './session.server.ts';
import { staffSessionLifetimeMilliseconds } from './staff.ts';
import { staffOfSession, staffSessionEnded, staffSessionStored } from './staff.store.server.ts';

const kindOf = ({ database, now }: Context): SessionKind<StaffActor> => ({
	cookieName: '__Host-verwaltung',
	find: (idHash) => ask(database, staffOfSession(database, idHash, now)),
	insert: async (idHash, staffId, expiresAt) => {
		await runAll(database, [staffSessionStored(database, idHash, staffId, expiresAt)]);
	},
	remove: async (idHash) => {
		await runAll(database, [staffSessionEnded(database, idHash)]);
	}
});

export const openStaffSession = async (context: Context, staffId: string, cookies: Cookies): Promise<void> =>
	openSession(context, kindOf(context), staffId, context.now + staffSessionLifetimeMilliseconds, cookies);

/** Who of the staff is signed in, with the roles held at this moment, or null. */
export const recogniseStaff = async (context: Context, cookies: Cookies): Promise<StaffActor | null> =>
	sessionHolder(kindOf(context), cookies);

export const endStaffSession = async (context: Context, cookies: Cookies): Promise<void> => endSession(kindOf(context), cookies);
