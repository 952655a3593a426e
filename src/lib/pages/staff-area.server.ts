import type { StaffActor } from '#lib/access/actor.ts';
import { mayDo } from '#lib/access/permission.ts';
import type { Role } from '#lib/access/role.ts';
import { auditEvents } from '#lib/audit/audit-event.store.server.ts';
import type { AuditEvent } from '#lib/audit/audit-event.ts';
import { invitationBatches } from '#lib/identity/invitation.store.server.ts';
import type { InvitationBatch } from '#lib/identity/invitation.ts';
import { staffList } from '#lib/identity/staff.store.server.ts';
import { addDays, dayOf } from '#lib/platform/calendar.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask, askAll } from '#lib/platform/database.server.ts';
import { phaseAt } from '#lib/procedure/phase.ts';
import { publishedProcedures } from '#lib/procedure/procedure.store.server.ts';

type Locale = 'de' | 'en';

/** What every page of the staff area shows around itself. Nobody is signed in on the pages that lead in and out. */
export async function staffArea(
	{ database }: Context,
	staff: StaffActor | undefined
): Promise<{ staff: { label: string; roles: readonly Role[] } | null; staffSlugs: string[] }> {
	if (staff === undefined) return { staff: null, staffSlugs: [] };
	const procedures = await ask(database, publishedProcedures(database));
	return { staff: { label: staff.label, roles: staff.roles }, staffSlugs: procedures.map(({ slug }) => slug) };
}

export interface StaffOverview {
	readonly maySeeContributions: boolean;
	readonly maySeeReport: boolean;
	readonly procedures: readonly {
		readonly slug: string;
		readonly title: string;
		readonly phase: { readonly title: string; readonly closesAt: number } | null;
	}[];
}

export async function staffOverview({ database, now }: Context, staff: StaffActor, locale: Locale): Promise<StaffOverview> {
	const procedures = await ask(database, publishedProcedures(database));
	return {
		maySeeContributions: mayDo(staff.roles, 'seeEveryContribution'),
		maySeeReport: mayDo(staff.roles, 'seeDistributions'),
		procedures: procedures.map(({ slug, texts, phases }) => {
			const phase = phaseAt(phases, now);
			return {
				slug,
				title: texts[locale].title,
				phase: phase === undefined ? null : { title: phase.texts[locale].title, closesAt: phase.closesAt }
			};
		})
	};
}

/** The last whole day before an end. */
export const lastDayBefore = (expiresAt: number): string => addDays(dayOf(expiresAt), -1);

export interface InvitationsOfProcedure {
	readonly slug: string;
	readonly title: string;
	readonly batches: readonly (InvitationBatch & { readonly lastDay: string; readonly isOver: boolean })[];
}

export async function invitationsPage({ database, now }: Context, locale: Locale): Promise<InvitationsOfProcedure[]> {
	const procedures = await ask(database, publishedProcedures(database));
	const batches = await askAll(database, Object.fromEntries(procedures.map(({ id }) => [id, invitationBatches(database, id)])));
	return procedures.map(({ id, slug, texts }) => ({
		slug,
		title: texts[locale].title,
		batches: (batches[id] ?? []).map((batch) => ({
			...batch,
			lastDay: lastDayBefore(batch.expiresAt),
			isOver: batch.expiresAt <= now
		}))
	}));
}

const auditPageLength = 50;

export interface AuditPage {
	readonly events: readonly AuditEvent[];
	/** Labels of staff accounts by id. */
	readonly labels: Readonly<Record<string, string>>;
	/** What to ask for next, if there is more. */
	readonly next: number | undefined;
	readonly isFirst: boolean;
}

export async function auditPage({ database }: Context, typedBefore: string | null): Promise<AuditPage> {
	const asked = Number(typedBefore ?? '');
	const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined;
	// One more than is shown tells whether there is a next page.
	const { events, staff } = await askAll(database, {
		events: auditEvents(database, auditPageLength + 1, before),
		staff: staffList(database)
	});
	const shown = events.slice(0, auditPageLength);
	return {
		events: shown,
		labels: Object.fromEntries(staff.map(({ staffId, label }) => [staffId, label])),
		next: events.length > auditPageLength ? shown.at(-1)?.sequence : undefined,
		isFirst: before === undefined
	};
}
