import { passageFeedback } from '#lib/pages/passage-feedback.server.ts';
import { ok } from '#lib/platform/result.ts';
import { passageAnswer, passageSchema } from '../answers/passage-answer.ts';
import type { Operation } from '../operation.ts';
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
	async handle({ context, path: { slug = '', code = '' } }) {
		const feedback = await passageFeedback(context, slug, code, contributionsListedDefault);
		return feedback.ok ? ok(passageAnswer(feedback.value)) : feedback;
	}
};
