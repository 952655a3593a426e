import type { StaffActor } from '#lib/access/actor.ts';
import type { ModerationDecision } from '#lib/moderation/moderation-decision.ts';
import { latestDecisions } from '#lib/moderation/moderation.store.server.ts';
import type { ReviewFilter, ReviewPage } from '#lib/moderation/review-list.ts';
import { reviewedContributions } from '#lib/moderation/review-list.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';

export interface ReviewContributions {
	readonly procedure: Procedure;
	readonly page: ReviewPage;
	/** The latest decision on each listed contribution. */
	readonly decisions: ReadonlyMap<string, ModerationDecision>;
	readonly roles: StaffActor['roles'];
}

/** What staff see of a procedure's contributions; null when there is no such procedure. */
export async function reviewContributions(
	{ database }: Context,
	slug: string,
	filter: ReviewFilter,
	staff: StaffActor | undefined
): Promise<ReviewContributions | null> {
	const procedure = await publishedProcedure({ database }, slug);
	if (procedure === null) return null;
	const page = await ask(database, reviewedContributions(database, procedure, filter));
	const ids = page.items.map(({ id }) => id);
	const decisions = await ask(database, latestDecisions(database, ids));
	return { procedure, page, decisions, roles: staff?.roles ?? [] };
}

export const publishedProcedure = async ({ database }: Pick<Context, 'database'>, slug: string): Promise<Procedure | null> =>
	ask(database, procedureBySlug(database, slug));
