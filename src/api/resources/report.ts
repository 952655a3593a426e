import { findProcedure } from '#lib/pages/find-procedure.server.ts';
import { ok } from '#lib/platform/result.ts';
import { publicReport } from '#lib/report/public-report.server.ts';
import { reportAnswer, reportSchema } from '../answers/report-answer.ts';
import type { Operation } from '../operation.ts';

export const getReport: Operation = {
	id: 'getReport',
	method: 'get',
	path: '/procedures/{slug}/report',
	policy: 'public',
	summary: 'How many took part; after its release the report, with small groups suppressed',
	status: 200,
	answer: reportSchema,
	refusals: ['notFound'],
	async handle({ context, path: { slug = '' } }) {
		const procedure = await findProcedure(context, slug);
		return procedure.ok ? ok(reportAnswer(await publicReport(context.replica, procedure.value))) : procedure;
	}
};
