import { documentOfVersion } from '#lib/draft/draft-reading.store.server.ts';
import { queryLengthMax, searchDraft, type SearchResult } from '#lib/draft/search.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll } from '#lib/platform/database.server.ts';
import type { Refusal } from '#lib/platform/result.ts';
import { readTypedText } from '#lib/platform/typed-text.ts';
import { currentVersionIdOf, procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';

export interface SearchPage {
	readonly procedure: Procedure;
	readonly query: string;
	readonly refusal: Refusal | null;
	readonly result: SearchResult;
}

const nothing: SearchResult = { words: [], hits: [], total: 0 };

/** Looks through the current version; what was typed comes back, also when it cannot be searched for. */
export async function readSearchPage({ replica }: Context, slug: string, typed: string): Promise<SearchPage | null> {
	const query = readTypedText(typed, queryLengthMax, 'q');
	const { procedure, document } = await askAll(replica, {
		procedure: procedureBySlug(replica, slug),
		document: documentOfVersion(replica, currentVersionIdOf(slug))
	});
	if (procedure === null) return null;
	if (!query.ok)
		return { procedure, query: typed.toWellFormed().slice(0, queryLengthMax), refusal: query.refusals[0] ?? null, result: nothing };
	return { procedure, query: query.value, refusal: null, result: searchDraft(document?.chapters ?? [], query.value) };
}
