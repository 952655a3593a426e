import { error, type Handle, type HandleServerError, type RequestEvent } from '@sveltejs/kit';
import type { Permission } from '#lib/access/permission.ts';
import { preferredLocale } from '#lib/access/preferred-locale.ts';
import { problem } from '#lib/access/problem.server.ts';
import { policyOf } from '#lib/access/route-policy.ts';
import { staffGate } from '#lib/access/staff-gate.ts';
import { browserToken } from '#lib/identity/browser-token.server.ts';
import { recogniseStaff } from '#lib/identity/staff-session.server.ts';
import { newContext, random, setUpFrom } from '#lib/platform/composition.server.ts';
import { newDatabaseMeter, serverTiming } from '#lib/platform/database-meter.server.ts';
import { newId } from '#lib/platform/id.ts';
import { localClockCookie, readClockOffset } from '#lib/platform/local-clock.ts';
import { requestGuard } from '#lib/platform/request-guard.server.ts';
import { protect, sharedCacheControl } from '#lib/platform/response-headers.ts';
import { localizedPath } from '#lib/ui/locale.ts';

const signInPath = '/verwaltung/anmelden';
const noAccessPath = '/verwaltung/kein-zugang';

/** Lets staff with the permission pass and answers everybody else: sign in first, or not at all. */
async function refusedByGate(event: RequestEvent, permission: Permission): Promise<Response | null> {
	const { context, locale } = event.locals;
	const gate = staffGate(await recogniseStaff(context, event.cookies), permission, event.request.method);
	if (gate.kind === 'pass') {
		event.locals.staff = gate.staff;
		return null;
	}
	if (gate.kind === 'notSignedIn') return problem([{ code: 'notSignedIn' }], locale);
	if (gate.kind === 'notAllowed') {
		const page = await event.fetch(localizedPath(locale, noAccessPath));
		return new Response(page.body, { status: 403, headers: page.headers });
	}
	const target = `${localizedPath(locale, signInPath)}?weiter=${encodeURIComponent(event.url.pathname + event.url.search)}`;
	return new Response(null, { status: 303, headers: { Location: target } });
}

export const handle: Handle = async ({ event, resolve }) => {
	const platform = event.platform;
	if (platform === undefined) throw new Error('The portal runs in the Workers runtime only.');
	const setUp = setUpFrom(platform.env);
	if (typeof setUp === 'string') return new Response(`Resonanz: ${setUp} is missing or wrong.\n`, { status: 503 });

	const refused = await requestGuard(event, setUp.configuration);
	if (refused !== null)
		return protect(problem([{ code: refused }], preferredLocale(event.request.headers.get('Accept-Language'))), 'personal');

	const policy = policyOf(event.route.id ?? '');
	if (event.route.id !== null && policy === undefined) error(404);
	if (policy === 'local' && !setUp.configuration.isLocal) error(404);

	const meter = newDatabaseMeter();
	const clockOffset = setUp.configuration.isLocal ? readClockOffset(event.cookies.get(localClockCookie)) : 0;
	const defer = (work: Promise<unknown>) => {
		platform.ctx.waitUntil(work);
	};
	event.locals.context = newContext(platform.env, setUp, Date.now() + clockOffset, defer, meter);
	event.locals.locale = /^\/en(\/|$)/.test(event.url.pathname) ? 'en' : 'de';

	if (policy === 'personal') event.locals.browserToken = browserToken(event.locals.context, event.cookies);
	if (typeof policy === 'object') {
		const answer = await refusedByGate(event, policy.permission);
		if (answer !== null) return protect(answer, policy);
	}

	const response = await resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.locale) });
	const answer = protect(response, policy);
	if (setUp.configuration.isLocal) {
		answer.headers.set('Server-Timing', serverTiming(meter));
		// `npm start` knows by this that its own server answers and not another one on the same port.
		const { START_TOKEN: startToken } = platform.env;
		if (typeof startToken === 'string') answer.headers.set('X-Resonanz-Start', startToken);
		// The emulated edge cache would show pages as they were a minute ago, with the figures of that request.
		if (answer.headers.get('Cache-Control') === sharedCacheControl) answer.headers.set('Cache-Control', 'no-cache');
	}
	return answer;
};

/** A bug: the log gets the details, the person gets an id to quote. */
export const handleError: HandleServerError = ({ error: thrown, event, status }) => {
	if (status === 404) return { message: 'notFound' };
	const id = newId(random).slice(0, 12);
	console.error(id, event.route.id, thrown instanceof Error ? (thrown.stack ?? thrown.message) : 'unknown');
	return { message: 'internal', id };
};
