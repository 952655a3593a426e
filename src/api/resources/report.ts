import { ask } from '#lib/platform/database.server.ts';
import { ok, refuse } from '#lib/platform/result.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
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
	async handle({ context: { replica }, path: { slug = '' } }) {
		const procedure = await ask(replica, procedureBySlug(replica, slug));
		return procedure === null ? refuse('notFound', 'slug') : ok(reportAnswer(await publicReport(replica, procedure)));
	}
};
