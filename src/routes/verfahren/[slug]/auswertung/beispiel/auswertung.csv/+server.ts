import { downloadOf } from '#lib/report/download.server.ts';
import { readReleasedReport } from '#lib/report/public-report.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) =>
	downloadOf('csv', await readReleasedReport(locals.context, params.slug, true));
