import type { Context } from '#lib/platform/context.server.ts';
import { newId } from '#lib/platform/id.ts';

/** What identity needs of a request's cookies; SvelteKit's and the API's both fit. */
export interface Cookies {
	get(name: string): string | undefined;
	set(name: string, value: string, options: CookieOptions): void;
}

export interface CookieOptions {
	readonly path: string;
	readonly httpOnly: boolean;
	readonly secure: boolean;
	readonly sameSite: 'lax' | 'strict' | 'none';
	readonly maxAge?: number;
}

export const browserCookieName = '__Host-browser';
const browserTokenLifetimeSeconds = 180 * 86_400;
const tokenPattern = /^[0-9a-f]{64}$/;

/** The token of this browser, or null when it has none: reading leaves no trace. */
export function knownBrowserToken(cookies: Pick<Cookies, 'get'>): string | null {
	const token = cookies.get(browserCookieName);
	return token !== undefined && tokenPattern.test(token) ? token : null;
}

/**
 * The random token of this browser, given to it when it has none. It binds e-mail codes and what a guest wrote to the
 * browser in which that happened; the server keeps keyed hashes of it only.
 */
export function browserToken({ random }: Pick<Context, 'random'>, cookies: Cookies): string {
	const known = knownBrowserToken(cookies);
	if (known !== null) return known;
	const token = newId(random) + newId(random);
	cookies.set(browserCookieName, token, {
		path: '/',
		httpOnly: true,
		secure: true,
		sameSite: 'lax',
		maxAge: browserTokenLifetimeSeconds
	});
	return token;
}
