import { commentSchema, readComment } from '#lib/contribution/contribution.schema.ts';
import { postComment } from '#lib/contribution/post-comment.server.ts';
import { contributionsAt } from '#lib/pages/passage-feedback.server.ts';
import type { RefusalCode } from '#lib/platform/refusal.ts';
import { ok, type Result } from '#lib/platform/result.ts';
import { contributionList, contributionListSchema, receiptAnswer, receiptSchema } from '../answers/contribution-answer.ts';
import type { Operation, ParticipantCall } from '../operation.ts';
import { contributionQuerySchema, readContributionQuery } from './contribution-query.ts';

export const listContributions: Operation = {
	id: 'listContributions',
	method: 'get',
	path: '/procedures/{slug}/passages/{code}/contributions',
	policy: 'public',
	summary: 'Public contributions to a passage, the newest first',
	query: contributionQuerySchema,
	status: 200,
	answer: contributionListSchema,
	refusals: ['notFound', 'unknownValue'],
	async handle({ context, path: { slug = '', code = '' }, query }) {
		const wanted = readContributionQuery(query);
		if (!wanted.ok) return wanted;
		const list = await contributionsAt(context, slug, code, wanted.value);
		return list.ok ? ok(contributionList(list.value)) : list;
	}
};

const refusalsOfComment: readonly RefusalCode[] = [
	'fieldRequired',
	'tooLong',
	'controlCharacters',
	'notWellFormed',
	'tooManyMarks',
	'unknownValue',
	'termsNotAccepted',
	'phaseNotOpenYet',
	'phaseClosed',
	'groupNotAdmitted',
	'assuranceTooLow',
	'keyReused',
	'codeExpired'
];

async function post({ context, procedure, actor, key, body }: ParticipantCall, code: string | null): Promise<Result<unknown>> {
	const comment = readComment(body);
	if (!comment.ok) return comment;
	const receipt = await postComment(context, { procedure, actor, code, comment: comment.value, key });
	return receipt.ok ? ok(receiptAnswer(receipt.value)) : receipt;
}

const posting = {
	method: 'post',
	policy: 'participant',
	body: commentSchema,
	status: 201,
	answer: receiptSchema,
	refusals: refusalsOfComment
} as const;

export const postOnPassage: Operation = {
	...posting,
	id: 'postContribution',
	path: '/procedures/{slug}/passages/{code}/contributions',
	summary: 'Comment on a passage or a chapter',
	handle: async (call: ParticipantCall) => post(call, call.path.code ?? '')
};

export const postOnDraft: Operation = {
	...posting,
	id: 'postContributionOnDraft',
	path: '/procedures/{slug}/contributions',
	summary: 'Comment on the draft as a whole: something is missing',
	handle: async (call: ParticipantCall) => post(call, null)
};
