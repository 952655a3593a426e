import { z } from '@hono/zod-openapi';
import { findProcedures } from '#lib/pages/find-procedure.server.ts';
import { procedureOverview } from '#lib/pages/procedure-overview.server.ts';
import { ok } from '#lib/platform/result.ts';
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
	async handle({ context }) {
		const procedures = await findProcedures(context);
		return ok({ items: procedures.map((procedure) => procedureSummary(procedure, context.now)) });
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
	async handle({ context, path: { slug = '' } }) {
		const overview = await procedureOverview(context, slug);
		return overview.ok ? ok(procedureAnswer(overview.value, context.now)) : overview;
	}
};
