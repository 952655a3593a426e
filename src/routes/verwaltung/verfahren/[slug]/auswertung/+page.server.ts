import { error, fail, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/access/permission.ts';
import { ask } from '#lib/platform/database.server.ts';
import { refusalStatus } from '#lib/platform/refusal.ts';
import { refuse, type Result } from '#lib/platform/result.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { releaseSnapshot } from '#lib/report/release-snapshot.server.ts';
import { readStaffReport } from '#lib/report/staff-report.server.ts';
import { takeSnapshot } from '#lib/report/take-snapshot.server.ts';
import { localizedPath } from '#lib/ui/locale.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { context, staff } = locals;
	if (staff === undefined) error(401);
	const report = await readStaffReport(context, params.slug);
	if (report === null) error(404);
	return {
		...report,
		staffId: staff.staffId,
		mayTake: mayDo(staff.roles, 'takeSnapshot'),
		mayReleaseReports: mayDo(staff.roles, 'releaseSnapshot'),
		mayDownload: mayDo(staff.roles, 'downloadReport'),
		done: url.searchParams.get('getan')
	};
};

/** Runs one use case for a staff member who may, and comes back to the page. */
async function act(
	{ locals, params }: RequestEvent,
	permission: 'takeSnapshot' | 'releaseSnapshot',
	done: string,
	work: (procedure: Procedure, staffId: string) => Promise<Result<unknown>>
) {
	const { context, staff, locale } = locals;
	const procedure = await ask(context.database, procedureBySlug(context.database, params.slug));
	if (procedure === null) error(404);
	const result = staff !== undefined && mayDo(staff.roles, permission) ? await work(procedure, staff.staffId) : refuse('notAllowed');
	if (result.ok) redirect(303, `${localizedPath(locale, `/verwaltung/verfahren/${params.slug}/auswertung`)}?getan=${done}`);
	const [refusal] = result.refusals;
	return fail(refusal ? refusalStatus[refusal.code] : 500, { refusal });
}

const typed = async (request: Request, name: string) => {
	const value = (await request.formData()).get(name);
	return typeof value === 'string' ? value : '';
};

export const actions: Actions = {
	take: async (event) => {
		const key = await typed(event.request, 'key');
		return act(event, 'takeSnapshot', 'take', (procedure, takenBy) => takeSnapshot(event.locals.context, { procedure, takenBy, key }));
	},
	release: async (event) => {
		const snapshotId = await typed(event.request, 'snapshot');
		return act(event, 'releaseSnapshot', 'release', (procedure, releasedBy) =>
			releaseSnapshot(event.locals.context, { procedure, snapshotId, releasedBy })
		);
	}
};
