import { sharedCacheControl } from '#lib/platform/response-headers.ts';

/** 53 bits of a string (cyrb53, public domain): tells whether an answer changed, protects nothing. */
function fingerprint(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let position = 0; position < text.length; position += 1) {
		const unit = text.charCodeAt(position);
		high = Math.imul(high ^ unit, 2_654_435_761);
		low = Math.imul(low ^ unit, 1_597_334_677);
	}
	high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
	low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
	return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}

/** An answer for everybody: shared caches may keep it for a minute, and who has it already gets 304. */
export function sharedAnswer(value: unknown, ifNoneMatch: string | null): Response {
	const text = JSON.stringify(value);
	// Weak: the bytes may be compressed on their way.
	const tag = `W/"${fingerprint(text)}"`;
	const headers = { 'Content-Type': 'application/json', 'Cache-Control': sharedCacheControl, ETag: tag };
	if (ifNoneMatch?.split(',').some((known) => known.trim() === tag) === true) return new Response(null, { status: 304, headers });
	return new Response(text, { headers });
}

/** An answer for one person: kept nowhere. */
export const personalAnswer = (value: unknown, status: number): Response =>
	new Response(JSON.stringify(value), {
		status,
		headers: { 'Content-Type': 'application/json', 'Cache-Control': 'private, no-store' }
	});
