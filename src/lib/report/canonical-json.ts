type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Keys in code unit order, no blanks (as RFC 8785 orders them): the same value is the same text, and so has the same hash. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(sorted(value as Json));
}

function sorted(value: Json): Json {
	if (Array.isArray(value)) return (value as readonly Json[]).map(sorted);
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value as Readonly<Record<string, Json>>);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}
