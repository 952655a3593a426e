import { error } from '@sveltejs/kit';
import type { StaffActor } from '#lib/access/actor.ts';
import { auditEvent } from '#lib/audit/audit-event.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { runAll } from '#lib/platform/database.server.ts';
import type { Result } from '#lib/platform/result.ts';
import type { FeedbackReport } from './feedback-report.ts';
import { de } from './messages/de.ts';
import type { Reported } from './public-report.server.ts';
import { renderCsv } from './render-csv.ts';
import { renderJson } from './render-json.ts';
import { readSnapshotReport } from './staff-report.server.ts';

// German, as the commission works with it.
const kinds = {
	csv: { type: 'text/csv; charset=utf-8', render: (report: FeedbackReport, hash: string) => renderCsv(report, hash, de) },
	json: { type: 'application/json; charset=utf-8', render: renderJson }
};

/** The report as a file to keep. A file travels: it holds nothing that the public page would not show. */
export function downloadOf(kind: keyof typeof kinds, result: Result<Reported>): Response {
	if (!result.ok) error(404, result.refusals[0]?.code ?? 'notFound');
	const reported = result.value;
	const { type, render } = kinds[kind];
	const { procedure, madeOn, isSimulated } = reported.report;
	const name = `auswertung-${procedure.slug}-${madeOn}${isSimulated ? '-simuliert' : ''}.${kind}`;
	return new Response(render(reported.report, reported.hash), {
		headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` }
	});
}

/** The same of any snapshot, for staff; the log says who took it along. */
export async function downloadForStaff(
	kind: keyof typeof kinds,
	{ context, staff }: { readonly context: Context; readonly staff?: StaffActor },
	{ slug, snapshot }: { readonly slug: string; readonly snapshot: string }
): Promise<Response> {
	if (staff === undefined) error(401);
	const found = await readSnapshotReport(context, slug, snapshot);
	if (found.ok) {
		await runAll(context.database, [
			auditEvent(context, {
				actor: staff.staffId,
				action: 'reportDownloaded',
				subjectKind: 'snapshot',
				subjectId: snapshot,
				details: { format: kind }
			})
		]);
	}
	return downloadOf(kind, found);
}
