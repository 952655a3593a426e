import { error, fail, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/access/permission.ts';
import { refusalStatus } from '#lib/platform/refusal.ts';
import type { Result } from '#lib/platform/result.ts';
import { readStaffReport } from '#lib/report/staff-report.server.ts';
import { releaseSnapshotAsStaff, takeSnapshotAsStaff } from '#lib/report/staff-snapshot.server.ts';
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

/** Back to the page after a use case, or its refusal on it. */
function answer({ locals, params }: RequestEvent, done: string, result: Result<unknown>) {
	if (result.ok) redirect(303, `${localizedPath(locals.locale, `/verwaltung/verfahren/${params.slug}/auswertung`)}?getan=${done}`);
	const [refusal] = result.refusals;
	return fail(refusal ? refusalStatus[refusal.code] : 500, { refusal });
}

const typed = async (request: Request, name: string) => {
	const value = (await request.formData()).get(name);
	return typeof value === 'string' ? value : '';
};

export const actions: Actions = {
	take: async (event) => {
		const { context, staff } = event.locals;
		return answer(
			event,
			'take',
			await takeSnapshotAsStaff(context, { staff, slug: event.params.slug, key: await typed(event.request, 'key') })
		);
	},
	release: async (event) => {
		const { context, staff } = event.locals;
		const snapshotId = await typed(event.request, 'snapshot');
		return answer(event, 'release', await releaseSnapshotAsStaff(context, { staff, slug: event.params.slug, snapshotId }));
	}
};
