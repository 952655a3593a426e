import { z } from '@hono/zod-openapi';
import { documentByNumber, releasedVersions } from '#lib/draft/draft-reading.store.server.ts';
import { askAll } from '#lib/platform/database.server.ts';
import { ok, refuse } from '#lib/platform/result.ts';
import { procedureBySlug, procedureIdOf } from '#lib/procedure/procedure.store.server.ts';
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
	async handle({ context: { replica }, path: { slug = '', version = '' } }) {
		const { procedure, versions, document } = await askAll(replica, {
			procedure: procedureBySlug(replica, slug),
			versions: releasedVersions(replica, procedureIdOf(slug)),
			document: documentByNumber(replica, procedureIdOf(slug), version)
		});
		if (procedure === null) return refuse('notFound', 'slug');
		const head = versions.find(({ number }) => number === version);
		if (head === undefined || document === null) return refuse('notFound', 'version');
		const passages = document.chapters.flatMap(({ chapter, passages: below }) => [chapter, ...below]);
		const codes = new Map(passages.map(({ id, code }) => [id, code]));
		return ok({ version: versionAnswer(head), passages: passages.map((passage) => draftPassage(passage, codes)) });
	}
};
