import { Hono, type Context as HonoContext } from 'hono';
import type { Cookies } from '#lib/identity/browser-token.server.ts';
import { recogniseParticipant } from '#lib/identity/recognise-participant.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import { personalAnswer, sharedAnswer } from './answer.ts';
import { localeOf } from './locale-of.ts';
import { openApiDocument } from './openapi-document.ts';
import type { Call, Operation, ParticipantCall } from './operation.ts';
import { operations } from './operations.ts';
import { problem } from './problem.ts';
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
	const procedure = await ask(context.database, procedureBySlug(context.database, call.path.slug ?? ''));
	if (procedure === null) return refuse('notFound', 'slug');
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
	if (!result.ok) return problem(result.refusals, localeOf(c.req.header('Accept-Language') ?? null));
	if (operation.policy === 'public') return sharedAnswer(result.value, c.req.header('If-None-Match') ?? null);
	return personalAnswer(result.value, operation.status);
};

const patterns = operations.map(({ path, method }) => ({
	method: method.toUpperCase(),
	pattern: new RegExp(`^${base}${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`)
}));

/** An address that exists, asked in a way it does not know, says which ways it knows. */
function notFound({ req }: ApiContext): Response {
	const locale = localeOf(req.header('Accept-Language') ?? null);
	const { pathname } = new URL(req.url);
	const known = patterns.filter(({ pattern }) => pattern.test(pathname)).map(({ method }) => method);
	if (known.length === 0) return problem([{ code: 'notFound' }], locale);
	return problem([{ code: 'methodNotAllowed' }], locale, {
		Allow: known.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
	});
}

function failed(thrown: Error, { req, env }: ApiContext): Response {
	console.error(newId(env.context.random).slice(0, 12), req.path, thrown.stack ?? thrown.message);
	return problem([{ code: 'internal' }], localeOf(req.header('Accept-Language') ?? null));
}

function newApi(): Hono<ApiEnvironment> {
	const api = new Hono<ApiEnvironment>().basePath(base);
	for (const operation of operations) api.on(operation.method, honoPath(operation.path), handlerOf(operation));
	api.get('/openapi.json', (c) => sharedAnswer(openApiDocument(), c.req.header('If-None-Match') ?? null));
	api.notFound(notFound);
	api.onError(failed);
	return api;
}

export const api = newApi();
