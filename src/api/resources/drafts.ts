import { z } from '@hono/zod-openapi';
import { draftVersion } from '#lib/pages/draft-version.server.ts';
import { ok } from '#lib/platform/result.ts';
import { draftPassage, draftPassageSchema } from '../answers/passage-answer.ts';
import { versionAnswer, versionSchema } from '../answers/procedure-answer.ts';
import type { Operation } from '../operation.ts';

export const getDraft: Operation = {
	id: 'getDraft',
	method: 'get',
	path: '/procedures/{slug}/drafts/{version}',
	policy: 'public',
	summary: 'The whole text of one version',
	description: 'A released version never changes.',
	status: 200,
	answer: z
		.strictObject({ version: versionSchema, passages: z.array(draftPassageSchema).openapi({ description: 'In reading order' }) })
		.openapi('Draft'),
	refusals: ['notFound'],
	async handle({ context, path: { slug = '', version = '' } }) {
		const draft = await draftVersion(context, slug, version);
		if (!draft.ok) return draft;
		const { head, passages } = draft.value;
		const codes = new Map(passages.map(({ id, code }) => [id, code]));
		return ok({ version: versionAnswer(head), passages: passages.map((passage) => draftPassage(passage, codes)) });
	}
};
