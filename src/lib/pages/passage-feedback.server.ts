import type { ContributionCursor } from '#lib/contribution/contribution-cursor.ts';
import type { PublicContributions } from '#lib/contribution/public-contribution.ts';
import { publicContributions } from '#lib/contribution/public-contributions.store.server.ts';
import type { ShownGroup, ShownTally } from '#lib/contribution/shown-group.ts';
import type { Stance } from '#lib/contribution/stance.ts';
import { publicTallies } from '#lib/contribution/tally.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ok, type Result } from '#lib/platform/result.ts';
import { askAtPassage, type PassagePlace } from './passage-place.server.ts';

export interface ContributionQuery {
	readonly limit: number;
	readonly after?: ContributionCursor | undefined;
	readonly stance?: Stance | undefined;
	readonly group?: ShownGroup | undefined;
}

export interface PassageFeedback extends Pick<PassagePlace, 'passage' | 'chapterCode'> {
	readonly tallies: readonly ShownTally[];
	readonly contributions: PublicContributions;
}

/** A passage of the current version with its public counts and newest contributions. Refuses with `notFound`. */
export async function passageFeedback(context: Context, slug: string, code: string, limit: number): Promise<Result<PassageFeedback>> {
	const { replica } = context;
	const asked = await askAtPassage(context, slug, code, ({ procedure, passage: { id: targetId } }) => ({
		tallies: publicTallies(replica, { targetId, procedure }),
		contributions: publicContributions(replica, { targetId, procedure, limit })
	}));
	if (!asked.ok) return asked;
	const { place, answers } = asked.value;
	return ok({ passage: place.passage, chapterCode: place.chapterCode, tallies: answers.tallies, contributions: answers.contributions });
}

/** Public contributions to a passage, the newest first. Refuses with `notFound`. */
export async function contributionsAt(
	context: Context,
	slug: string,
	code: string,
	query: ContributionQuery
): Promise<Result<PublicContributions>> {
	const asked = await askAtPassage(context, slug, code, ({ procedure, passage }) => ({
		list: publicContributions(context.replica, { targetId: passage.id, procedure, ...query })
	}));
	return asked.ok ? ok(asked.value.answers.list) : asked;
}
