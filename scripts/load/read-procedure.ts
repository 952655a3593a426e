import type { OutlineEntry } from '#lib/draft/passage.ts';
import { isRatable } from '#lib/draft/passage.ts';
import { addDays, dayOf, startOfDay } from '#lib/platform/calendar.ts';
import { stakeholderGroups, type StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';

export interface LoadedProcedure {
	readonly id: string;
	readonly slug: string;
	readonly termsVersion: string;
	readonly versionId: string;
	readonly outline: readonly OutlineEntry[];
	readonly ratable: readonly OutlineEntry[];
	readonly groups: readonly StakeholderGroup[];
	/** Days of the contribution phase before today, and the instant each of them begins. */
	readonly days: readonly { readonly day: string; readonly startsAt: number }[];
}

interface ProcedureRow {
	id: string;
	slug: string;
	terms_version: string;
	version_id: string;
	outline: string;
	opens_at: number;
	closes_at: number;
	admitted: string;
}

/** The procedure to fill: the one named, or the sample. Throws a sentence for the person at the keyboard. */
export async function readProcedure(database: D1Database, slug: string | undefined, today: string): Promise<LoadedProcedure> {
	const row = await database
		.prepare(
			`SELECT procedure.id, procedure.slug, terms_version, draft_version.id AS version_id, outline, opens_at, closes_at,
				(SELECT json_group_array(stakeholder_group) FROM admitted_group WHERE procedure_id = procedure.id) AS admitted
			FROM procedure
			JOIN draft_version ON draft_version.id = current_version_id
			JOIN phase ON phase.procedure_id = procedure.id AND phase.kind = 'contribution'
			WHERE published_at IS NOT NULL AND coalesce(procedure.slug = ?1, 1)
			ORDER BY is_sample DESC, published_at LIMIT 1`
		)
		.bind(slug ?? null)
		.first<ProcedureRow>();
	if (row === null) throw new Error('There is no published procedure to fill. Run "npm start" once: it publishes the sample.');
	const admitted = JSON.parse(row.admitted) as string[];
	const outline = JSON.parse(row.outline) as OutlineEntry[];
	return {
		id: row.id,
		slug: row.slug,
		termsVersion: row.terms_version,
		versionId: row.version_id,
		outline,
		ratable: outline.filter(({ kind }) => isRatable(kind)),
		groups: stakeholderGroups.filter((group) => admitted.includes(group)),
		// Up to yesterday: nobody took part later today already.
		days: daysBetween(row.opens_at, Math.min(row.closes_at, startOfDay(today)))
	};
}

function daysBetween(from: number, before: number): { day: string; startsAt: number }[] {
	const days: { day: string; startsAt: number }[] = [];
	for (let day = dayOf(from); startOfDay(day) < before; day = addDays(day, 1)) days.push({ day, startsAt: startOfDay(day) });
	if (days.length === 0) throw new Error('The contribution phase of this procedure has not lasted a day yet: nothing to fill.');
	return days;
}
