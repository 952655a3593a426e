import { z } from '@hono/zod-openapi';
import { shownGroups } from '#lib/contribution/shown-group.ts';
import { stances } from '#lib/contribution/stance.ts';
import type { ContributionQuery } from '#lib/pages/passage-feedback.server.ts';
import { ok, refuseAll, type Refusal, type Result } from '#lib/platform/result.ts';
import { readOpaqueCursor } from '../answers/contribution-answer.ts';

export const contributionsListedDefault = 20;
const contributionsListedMax = 100;

export const contributionQuerySchema = z.object({
	limit: z.coerce.number().int().min(1).max(contributionsListedMax).default(contributionsListedDefault),
	after: z.string().optional().openapi({ description: '`next` of the answer before' }),
	stance: z.enum(stances).optional(),
	group: z.enum(shownGroups).optional().openapi({ description: 'A group that is not told apart here gives an empty list' })
});

/** Refuses with `unknownValue` and the field, every wrong one at once. */
export function readContributionQuery(query: URLSearchParams): Result<ContributionQuery> {
	const sent: Record<string, string> = {};
	for (const name of ['limit', 'after', 'stance', 'group']) {
		const value = query.get(name);
		if (value !== null) sent[name] = value;
	}
	const parsed = contributionQuerySchema.safeParse(sent);
	const fields = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
	// Whole numbers as digits only: what else JavaScript takes for a number is a mistake here.
	if (sent.limit !== undefined && !/^\d{1,3}$/.test(sent.limit)) fields.push('limit');
	const after = sent.after === undefined ? undefined : readOpaqueCursor(sent.after);
	if (after === null) fields.push('after');
	if (fields.length > 0 || !parsed.success || after === null) {
		return refuseAll([...new Set(fields)].map((field): Refusal => ({ code: 'unknownValue', field })));
	}
	return ok({ ...parsed.data, after });
}
