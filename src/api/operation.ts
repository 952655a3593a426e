import type { z } from '@hono/zod-openapi';
import type { ParticipantActor } from '#lib/access/actor.ts';
import type { Cookies } from '#lib/identity/browser-token.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import type { RefusalCode } from '#lib/platform/refusal.ts';
import type { Result } from '#lib/platform/result.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';

/** What a handler gets of a request. Nothing here says who is asking. */
export interface Call {
	readonly context: Context;
	/** Values of the path's parameters, as sent. */
	readonly path: Readonly<Record<string, string>>;
	readonly query: URLSearchParams;
	/** What was sent as JSON: an object; {} where the operation takes no body. */
	readonly body: Readonly<Record<string, unknown>>;
}

export interface PersonalCall extends Call {
	readonly cookies: Cookies;
}

export interface ParticipantCall extends Call {
	readonly procedure: Procedure;
	/** Signed in to the procedure. */
	readonly actor: ParticipantActor;
	/** Idempotency-Key, as sent. */
	readonly key: string;
}

interface Declaration {
	readonly id: string;
	readonly method: 'get' | 'put' | 'post' | 'delete';
	/** Below /api/v1, parameters in braces. */
	readonly path: string;
	readonly summary: string;
	readonly description?: string;
	readonly query?: z.ZodObject;
	readonly body?: z.ZodObject;
	/** Status and shape of a success. Handlers build their answers field by field; a test holds every one against this. */
	readonly status: 200 | 201;
	readonly answer: z.ZodType;
	/** Every code this operation itself may answer with. */
	readonly refusals: readonly RefusalCode[];
}

/**
 * One operation with its policy. Default deny: a handler sees no cookie unless the policy says so.
 * - 'public': the same answer for everybody, kept by shared caches for a minute
 * - 'personal': made for this browser, never kept
 * - 'participant': somebody signed in to the procedure of the path, with an Idempotency-Key; never kept
 */
export type Operation = Declaration &
	(
		| { readonly policy: 'public'; readonly handle: (call: Call) => Promise<Result<unknown>> }
		| { readonly policy: 'personal'; readonly handle: (call: PersonalCall) => Promise<Result<unknown>> }
		| { readonly policy: 'participant'; readonly handle: (call: ParticipantCall) => Promise<Result<unknown>> }
	);

/** What every operation of a policy may be refused with before its handler is asked. */
export const refusalsBefore: Readonly<Record<Operation['policy'], readonly RefusalCode[]>> = {
	public: ['internal'],
	personal: ['internal'],
	participant: ['notFound', 'notSignedIn', 'keyMissing', 'originForeign', 'internal']
};

export const refusalsOfBody: readonly RefusalCode[] = ['mediaTypeUnsupported', 'malformedBody', 'bodyTooLarge'];

export const allRefusals = ({ policy, body, refusals }: Operation): RefusalCode[] => [
	...new Set([...refusalsBefore[policy], ...(body === undefined ? [] : refusalsOfBody), ...refusals])
];
