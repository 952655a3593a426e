import { publicContributions } from '#lib/contribution/public-contributions.store.server.ts';
import { publicTallies } from '#lib/contribution/tally.store.server.ts';
import { ok } from '#lib/platform/result.ts';
import { contributionList, stanceCounts } from '../answers/contribution-answer.ts';
import { passageSchema } from '../answers/passage-answer.ts';
import type { Operation } from '../operation.ts';
import { askAtPassage } from '../passage-place.ts';
import { contributionsListedDefault } from './contribution-query.ts';

export const getPassage: Operation = {
	id: 'getPassage',
	method: 'get',
	path: '/procedures/{slug}/passages/{code}',
	policy: 'public',
	summary: 'A passage of the current version with the newest contributions',
	description: 'An old code of the passage works as well. Ratings are published with the report.',
	status: 200,
	answer: passageSchema,
	refusals: ['notFound'],
	async handle({ context, path }) {
		const { replica } = context;
		const asked = await askAtPassage(context, path, ({ targetId, procedure }) => ({
			tallies: publicTallies(replica, { targetId, procedure }),
			contributions: publicContributions(replica, { targetId, procedure, limit: contributionsListedDefault })
		}));
		if (!asked.ok) return asked;
		const { place, answers } = asked.value;
		return ok({ ...place.wording, tallies: answers.tallies.map(stanceCounts), contributions: contributionList(answers.contributions) });
	}
};
