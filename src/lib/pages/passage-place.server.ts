import { passageWithChapter } from '#lib/draft/draft-reading.store.server.ts';
import type { DocumentPassage } from '#lib/draft/passage.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll, type Question } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { currentVersionIdOf, procedureHeadBySlug, procedureIdOf } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';

/** What an address names: the passage in the current version. */
export interface PassagePlace {
	readonly procedure: Pick<Procedure, 'id' | 'currentVersionId' | 'minimumCellSize'>;
	readonly passage: DocumentPassage;
	readonly chapterCode: string;
}

type Questions = Record<string, Question<unknown>>;
type AnswersOf<Asked extends Questions> = { [Name in keyof Asked]: Asked[Name] extends Question<infer T> ? T : never };
export interface AtPassage<Asked extends Questions> {
	readonly place: PassagePlace;
	readonly answers: AnswersOf<Asked>;
}

const placesKeptMax = 500;
/**
 * A released version never changes, so where a code leads is kept for the life of the isolate. It is only a guess of what
 * to ask for: the same round trip asks for the procedure, and its answer decides whether the guess still holds.
 */
const places = new Map<string, PassagePlace>();

async function findPlace({ replica }: Context, slug: string, code: string): Promise<Result<PassagePlace>> {
	const { procedure, found } = await askAll(replica, {
		procedure: procedureHeadBySlug(replica, slug),
		found: passageWithChapter(replica, procedureIdOf(slug), currentVersionIdOf(slug), code)
	});
	if (procedure === null) return refuse('notFound', 'slug');
	if (found?.chapter == null) return refuse('notFound', 'code');
	const { chapter, passages } = found.chapter;
	const passage = [chapter, ...passages].find(({ id }) => id === found.passageId);
	if (passage === undefined) return refuse('notFound', 'code');
	return ok({ procedure, passage, chapterCode: chapter.code });
}

const holds = ({ procedure }: PassagePlace, now: PassagePlace['procedure'] | null): boolean =>
	now?.id === procedure.id && now.currentVersionId === procedure.currentVersionId && now.minimumCellSize === procedure.minimumCellSize;

/** Asks about a passage by its address: one round trip when the address was asked for before, else two. Refuses with `notFound`. */
export async function askAtPassage<Asked extends Questions>(
	context: Context,
	slug: string,
	code: string,
	questions: (place: PassagePlace) => Asked
): Promise<Result<AtPassage<Asked>>> {
	const { replica } = context;
	const address = `${slug}/${code}`;
	const guess = places.get(address);
	if (guess !== undefined) {
		const head = procedureHeadBySlug(replica, slug);
		// Typed by hand: what a generic record of questions and one more answer cannot be inferred from its parts.
		const { about, ...answers }: AnswersOf<Questions> = await askAll<Questions>(replica, { ...questions(guess), about: head });
		if (holds(guess, about as PassagePlace['procedure'] | null)) return ok({ place: guess, answers: answers as AnswersOf<Asked> });
		places.delete(address);
	}
	const place = await findPlace(context, slug, code);
	if (!place.ok) return place;
	if (places.size >= placesKeptMax) places.clear();
	places.set(address, place.value);
	return ok({ place: place.value, answers: await askAll(replica, questions(place.value)) });
}
