import { ok, refuse, type Result } from '#lib/platform/result.ts';

/** The object sent as JSON. Refuses with `mediaTypeUnsupported` or `malformedBody`; the size was checked at the door. */
export async function readBody(request: Request): Promise<Result<Readonly<Record<string, unknown>>>> {
	const mediaType = request.headers.get('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase();
	if (mediaType !== 'application/json') return refuse('mediaTypeUnsupported');
	let value: unknown;
	try {
		// Bytes that are no UTF-8 are refused, not silently replaced.
		value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(await request.arrayBuffer()));
	} catch {
		return refuse('malformedBody');
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('malformedBody');
	return ok(value as Record<string, unknown>);
}
