import { z } from '@hono/zod-openapi';
import { outlineTally } from '#lib/contribution/tally.store.server.ts';
import { outlineOfVersion, releasedVersions } from '#lib/draft/draft-reading.store.server.ts';
import { ask, askAll } from '#lib/platform/database.server.ts';
import { ok, refuse } from '#lib/platform/result.ts';
import { currentVersionIdOf, procedureBySlug, procedureIdOf, publishedProcedures } from '#lib/procedure/procedure.store.server.ts';
import { procedureAnswer, procedureSchema, procedureSummary, procedureSummarySchema } from '../answers/procedure-answer.ts';
import type { Operation } from '../operation.ts';

export const listProcedures: Operation = {
	id: 'listProcedures',
	method: 'get',
	path: '/procedures',
	policy: 'public',
	summary: 'Published consultation procedures, the latest first',
	status: 200,
	answer: z.strictObject({ items: z.array(procedureSummarySchema) }),
	refusals: [],
	async handle({ context: { replica, now } }) {
		const procedures = await ask(replica, publishedProcedures(replica));
		return ok({ items: procedures.map((procedure) => procedureSummary(procedure, now)) });
	}
};

export const getProcedure: Operation = {
	id: 'getProcedure',
	method: 'get',
	path: '/procedures/{slug}',
	policy: 'public',
	summary: 'A procedure with its versions and the outline of the current one',
	status: 200,
	answer: procedureSchema,
	refusals: ['notFound'],
	async handle({ context: { replica, now }, path: { slug = '' } }) {
		const { procedure, versions, outline, tally } = await askAll(replica, {
			procedure: procedureBySlug(replica, slug),
			versions: releasedVersions(replica, procedureIdOf(slug)),
			outline: outlineOfVersion(replica, currentVersionIdOf(slug)),
			tally: outlineTally(replica, procedureIdOf(slug))
		});
		if (procedure === null) return refuse('notFound', 'slug');
		return ok(procedureAnswer(procedure, { versions, outline, counts: tally.counts }, now));
	}
};
