import { error, type Handle, type HandleServerError } from '@sveltejs/kit';
import { policyOf } from '#lib/access/route-policy.ts';
import { dayOf } from '#lib/platform/calendar.ts';
import { readConfiguration, type Configuration } from '#lib/platform/configuration.ts';
import { meteredDatabase, newDatabaseMeter, serverTiming, type DatabaseMeter } from '#lib/platform/database-meter.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import { requestGuard } from '#lib/platform/request-guard.server.ts';
import { secretsFrom, type Secrets } from '#lib/platform/secrets.server.ts';
import { protect } from '#lib/platform/response-headers.ts';
import type { Context } from '#lib/platform/context.server.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const clockCookie = 'resonanz-clock';

// One isolate serves one city: what is derived from the settings is derived once.
let known: { readonly configuration: Configuration; readonly secrets: Secrets } | undefined;

function composition(platform: App.Platform) {
	if (known !== undefined) return known;
	const configuration = readConfiguration(platform.env);
	if (!configuration.ok) {
		const setting = configuration.refusals[0]?.field ?? '';
		console.error(`Resonanz is not configured: ${setting}. See "Configuration" in the README.`);
		return setting;
	}
	known = { configuration: configuration.value, secrets: secretsFrom(configuration.value.secretKey) };
	return known;
}

/** The only place where bindings, clock and randomness enter. */
function newContext(platform: App.Platform, meter: DatabaseMeter, now: number, setUp: NonNullable<typeof known>): Context {
	const session = (constraint: D1SessionConstraint) => {
		const opened = platform.env.DB.withSession(constraint);
		return openDatabase(setUp.configuration.isLocal ? meteredDatabase(opened, meter) : opened);
	};
	return {
		database: session('first-primary'),
		replica: session('first-unconstrained'),
		now,
		day: dayOf(now),
		random,
		configuration: setUp.configuration,
		secrets: setUp.secrets,
		defer: (work) => {
			platform.ctx.waitUntil(work);
		}
	};
}

export const handle: Handle = async ({ event, resolve }) => {
	const platform = event.platform;
	if (platform === undefined) throw new Error('The portal runs in the Workers runtime only.');
	const setUp = composition(platform);
	if (typeof setUp === 'string') return new Response(`Resonanz: ${setUp} is missing or wrong.\n`, { status: 503 });

	const refused = await requestGuard(event, setUp.configuration);
	if (refused !== null) return protect(refused, 'personal');

	const policy = policyOf(event.route.id ?? '');
	if (event.route.id !== null && policy === undefined) error(404);
	if (policy === 'local' && !setUp.configuration.isLocal) error(404);

	const meter = newDatabaseMeter();
	const clockOffset = setUp.configuration.isLocal ? Number(event.cookies.get(clockCookie) ?? 0) || 0 : 0;
	event.locals.context = newContext(platform, meter, Date.now() + clockOffset, setUp);
	event.locals.locale = /^\/en(\/|$)/.test(event.url.pathname) ? 'en' : 'de';

	const response = await resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.locale) });
	if (setUp.configuration.isLocal) {
		response.headers.set('Server-Timing', serverTiming(meter));
		// `npm start` knows by this that its own server answers and not another one on the same port.
		response.headers.set('X-Resonanz-Start', String(platform.env.START_TOKEN ?? ''));
	}
	return protect(response, policy);
};

/** A bug: the log gets the details, the person gets an id to quote. */
export const handleError: HandleServerError = ({ error: thrown, event, status }) => {
	if (status === 404) return { message: 'notFound' };
	const id = newId(random).slice(0, 12);
	console.error(id, event.route.id, thrown instanceof Error ? (thrown.stack ?? thrown.message) : 'unknown');
	return { message: 'internal', id };
};
