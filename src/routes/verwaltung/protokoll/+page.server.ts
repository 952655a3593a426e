import { auditEvents } from '#lib/audit/audit-event.store.server.ts';
import { staffList } from '#lib/identity/staff.store.server.ts';
import { askAll } from '#lib/platform/database.server.ts';
import type { PageServerLoad } from './$types';

const pageLength = 50;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { database } = locals.context;
	const asked = Number(url.searchParams.get('vor') ?? '');
	const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined;
	// One more than is shown tells whether there is a next page.
	const { events, staff } = await askAll(database, {
		events: auditEvents(database, pageLength + 1, before),
		staff: staffList(database)
	});
	const shown = events.slice(0, pageLength);
	return {
		events: shown,
		labels: Object.fromEntries(staff.map(({ staffId, label }) => [staffId, label])),
		next: events.length > pageLength ? shown.at(-1)?.sequence : undefined,
		isFirst: before === undefined
	};
};
