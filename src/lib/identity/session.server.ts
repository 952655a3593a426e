import { Lucia, TimeSpan, type Adapter } from 'lucia';
import type { Context } from '#lib/platform/context.server.ts';
import { newId } from '#lib/platform/id.ts';
import { sha256 } from '#lib/platform/secrets.server.ts';
import type { Cookies } from './browser-token.server.ts';

/** One kind of session: its cookie and its rows. Rows are found by the hash of the id; the id itself is in the cookie alone. */
export interface SessionKind<User> {
	readonly cookieName: string;
	/** Who holds the session, or null when there is none or it is over at the context's time. */
	readonly find: (idHash: string) => Promise<User | null>;
	readonly insert: (idHash: string, userId: string, expiresAt: number) => Promise<void>;
	readonly remove: (idHash: string) => Promise<void>;
}

/** lucia's clock is the machine's, ours is the context's: the rows decide when a session is over, and none is prolonged. */
const noEndOfItsOwn = new Date(8.64e15);
// Whatever else a cookie holds is not worth a query.
const sessionIdPattern = /^[0-9a-f]{64}$/;

/** The only place that knows lucia (docs/adr): everything else asks for open, find and end. */
function luciaFor<User>(kind: SessionKind<User>, lifetimeMilliseconds: number, endsAt: number, found: (user: User) => void): Lucia {
	const adapter: Adapter = {
		async getSessionAndUser(sessionId) {
			const user = await kind.find(await sha256(sessionId));
			if (user === null) return [null, null];
			found(user);
			return [
				{ id: sessionId, userId: kind.cookieName, expiresAt: noEndOfItsOwn, attributes: {} },
				{ id: kind.cookieName, attributes: {} }
			];
		},
		setSession: async ({ id, userId }) => kind.insert(await sha256(id), userId, endsAt),
		deleteSession: async (sessionId) => kind.remove(await sha256(sessionId)),
		updateSessionExpiration: () => Promise.reject(new Error('sessions have a fixed end')),
		getUserSessions: () => Promise.resolve([]),
		deleteUserSessions: () => Promise.reject(new Error('sessions of a person are ended by their store')),
		deleteExpiredSessions: () => Promise.reject(new Error('sessions that are over are deleted by their store'))
	};
	return new Lucia(adapter, {
		sessionExpiresIn: new TimeSpan(Math.max(lifetimeMilliseconds, 1000), 'ms'),
		sessionCookie: { name: kind.cookieName, attributes: { secure: true, sameSite: 'lax', path: '/' } }
	});
}

const setCookie = (cookies: Cookies, cookie: ReturnType<Lucia['createSessionCookie']>): void => {
	const { maxAge, sameSite, httpOnly, secure } = cookie.attributes;
	cookies.set(cookie.name, cookie.value, {
		path: '/',
		httpOnly: httpOnly ?? true,
		secure: secure ?? true,
		sameSite: sameSite ?? 'lax',
		...(maxAge === undefined ? {} : { maxAge: Math.floor(maxAge) })
	});
};

/** A new id at every sign-in, so that a cookie from before is worth nothing. */
export async function openSession<User>(
	{ now, random }: Context,
	kind: SessionKind<User>,
	userId: string,
	expiresAt: number,
	cookies: Cookies
): Promise<void> {
	await endSession(kind, cookies);
	const lucia = luciaFor(kind, expiresAt - now, expiresAt, () => undefined);
	const session = await lucia.createSession(userId, {}, { sessionId: newId(random) + newId(random) });
	setCookie(cookies, lucia.createSessionCookie(session.id));
}

export async function sessionHolder<User>(kind: SessionKind<User>, cookies: Cookies): Promise<User | null> {
	const sessionId = cookies.get(kind.cookieName);
	if (sessionId === undefined || !sessionIdPattern.test(sessionId)) return null;
	let holder: User | null = null;
	await luciaFor(kind, 0, 0, (user) => {
		holder = user;
	}).validateSession(sessionId);
	return holder;
}

/** Ends it on the server as well: the cookie is worth nothing any more, wherever it was copied to. */
export async function endSession<User>(kind: SessionKind<User>, cookies: Cookies): Promise<void> {
	const sessionId = cookies.get(kind.cookieName);
	if (sessionId === undefined) return;
	const lucia = luciaFor(kind, 0, 0, () => undefined);
	if (sessionIdPattern.test(sessionId)) await lucia.invalidateSession(sessionId);
	setCookie(cookies, lucia.createBlankSessionCookie());
}
