import type { RequestEvent } from '@sveltejs/kit';
import type { Configuration } from './configuration.ts';
import type { RefusalCode } from './refusal.ts';

const bodyBytesMax = 65_536;
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether something is to be changed by a request that does not come from the portal's own pages. */
export function isForeignWrite({ method, headers }: Pick<Request, 'method' | 'headers'>, ownOrigin: string): boolean {
	if (safeMethods.has(method)) return false;
	const sentFrom = headers.get('Origin');
	return sentFrom === null ? headers.get('Sec-Fetch-Site') !== 'same-origin' : sentFrom !== ownOrigin;
}

/**
 * What no route should have to think about: the portal answers under its own address only, takes writes from its own
 * pages only, and never reads a body beyond the limit. Answers the refusal, or null when the request may go on.
 */
export async function requestGuard(event: RequestEvent, { origin, isLocal }: Configuration): Promise<RefusalCode | null> {
	// Local mode may have taken another free port than the one configured; its host is loopback in any case.
	const ownOrigin = isLocal ? event.url.origin : origin;
	if (event.url.origin !== ownOrigin) return 'unknownHost';
	if (safeMethods.has(event.request.method)) return null;
	if (isForeignWrite(event.request, ownOrigin)) return 'originForeign';
	const body = await readUpTo(event.request, bodyBytesMax);
	if (body === null) return 'bodyTooLarge';
	const { url, method, headers } = event.request;
	event.request = new Request(url, { method, headers, body: body.byteLength === 0 ? null : body });
	return null;
}

/**
 * The body, or null when it is larger than allowed: the length a client declares is not trusted. What is too much is
 * read to its end and dropped, because a client that is still sending does not listen for the answer.
 */
async function readUpTo(request: Request, bytesMax: number): Promise<Uint8Array<ArrayBuffer> | null> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
		length += chunk.byteLength;
		if (length <= bytesMax) chunks.push(chunk);
	}
	if (length > bytesMax) return null;
	const body = new Uint8Array(length);
	let position = 0;
	for (const chunk of chunks) {
		body.set(chunk, position);
		position += chunk.byteLength;
	}
	return body;
}
