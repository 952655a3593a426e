import type { Context } from '#lib/platform/context.server.ts';
import type { Result } from '#lib/platform/result.ts';
import { changeRating, type RatingInput, type SavedRating } from './cast-rating.server.ts';
import { isFirst } from './operation.store.server.ts';
import { deleteRating } from './rating.store.server.ts';

/** Removes somebody's rating of the wording they see; does nothing when there is none. */
export async function takeRatingBack(context: Context, input: RatingInput): Promise<Result<SavedRating>> {
	return changeRating(context, input, null, ({ ratedAs }, attempt) =>
		deleteRating(
			context.database,
			{ participantId: input.actor.participantId, passageTextId: ratedAs, criterion: input.criterion },
			isFirst(attempt)
		)
	);
}
