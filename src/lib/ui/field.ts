/** The names under which a field's hint, error and count are found. */
export const describedBy = {
	hint: (id: string) => `${id}-hinweis`,
	error: (id: string) => `${id}-fehler`,
	count: (id: string) => `${id}-zahl`
};

/** What a screen reader says after the label: hint, then error, then count. */
export function descriptionOf(id: string, given: { hint?: unknown; error?: unknown; count?: unknown }): string | undefined {
	const names = (['hint', 'error', 'count'] as const).filter((kind) => given[kind]).map((kind) => describedBy[kind](id));
	return names.join(' ') || undefined;
}
