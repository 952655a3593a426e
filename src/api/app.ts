import { Hono, type Context as HonoContext } from 'hono';
import { preferredLocale } from '#lib/access/preferred-locale.ts';
import { problem } from '#lib/access/problem.server.ts';
import type { Cookies } from '#lib/identity/browser-token.server.ts';
import { recogniseParticipant } from '#lib/identity/recognise-participant.server.ts';
import { findProcedure } from '#lib/pages/find-procedure.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { newId } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { personalAnswer, sharedAnswer } from './answer.ts';
import { openApiDocument } from './openapi-document.ts';
import type { Call, Operation, ParticipantCall } from './operation.ts';
import { operations } from './operations.ts';
import { readBody } from './read-body.ts';

/** What the portal hands over with a request. Handlers never see the platform's bindings. */
export interface ApiEnvironment {
	Bindings: { readonly context: Context; readonly cookies: Cookies };
}

type ApiContext = HonoContext<ApiEnvironment>;

const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');
const base = '/api/v1';

async function callOf({ req, env }: ApiContext, { body }: Operation): Promise<Result<Call>> {
	const sent = body === undefined ? ok({}) : await readBody(req.raw);
	if (!sent.ok) return sent;
	const { searchParams: query } = new URL(req.url);
	return ok({ context: env.context, path: req.param(), query, body: sent.value });
}

/** Who is signed in to the procedure of the path; a guest who has confirmed nothing is not. */
async function participantCall({ req, env }: ApiContext, call: Call): Promise<Result<ParticipantCall>> {
	const { context, cookies } = env;
	const found = await findProcedure(context, call.path.slug ?? '');
	if (!found.ok) return found;
	const procedure = found.value;
	const actor = await recogniseParticipant(context, procedure, cookies);
	if (actor === null || actor.assurance === 'guest') return refuse('notSignedIn');
	return ok({ ...call, procedure, actor, key: req.header('Idempotency-Key') ?? '' });
}

async function outcome(c: ApiContext, operation: Operation): Promise<Result<unknown>> {
	const call = await callOf(c, operation);
	if (!call.ok) return call;
	if (operation.policy === 'public') return operation.handle(call.value);
	if (operation.policy === 'personal') return operation.handle({ ...call.value, cookies: c.env.cookies });
	const asParticipant = await participantCall(c, call.value);
	return asParticipant.ok ? operation.handle(asParticipant.value) : asParticipant;
}

const handlerOf = (operation: Operation) => async (c: ApiContext) => {
	const result = await outcome(c, operation);
	if (!result.ok) return problem(result.refusals, preferredLocale(c.req.header('Accept-Language') ?? null));
	if (operation.policy === 'public') return sharedAnswer(result.value, c.req.header('If-None-Match') ?? null);
	return personalAnswer(result.value, operation.status);
};

const patterns = operations.map(({ path, method }) => ({
	method: method.toUpperCase(),
	pattern: new RegExp(`^${base}${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)
}));

/** An address that exists, asked in a way it does not know, says which ways it knows. */
function notFound({ req }: ApiContext): Response {
	const locale = preferredLocale(req.header('Accept-Language') ?? null);
	const { pathname } = new URL(req.url);
	const known = patterns.filter(({ pattern }) => pattern.test(pathname)).map(({ method }) => method);
	if (known.length === 0) return problem([{ code: 'notFound' }], locale);
	return problem([{ code: 'methodNotAllowed' }], locale, {
		Allow: known.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
	});
}

function failed(thrown: Error, { req, env }: ApiContext): Response {
	console.error(newId(env.context.random).slice(0, 12), req.path, thrown.stack ?? thrown.message);
	return problem([{ code: 'internal' }], preferredLocale(req.header('Accept-Language') ?? null));
}

function newApi(): Hono<ApiEnvironment> {
	const made = new Hono<ApiEnvironment>();
	for (const operation of operations) made.on(operation.method, base + honoPath(operation.path), handlerOf(operation));
	made.get(`${base}/openapi.json`, (c) => sharedAnswer(openApiDocument(), c.req.header('If-None-Match') ?? null));
	made.notFound(notFound);
	made.onError(failed);
	return made;
}

export const api = newApi();
