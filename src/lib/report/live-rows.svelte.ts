import { stakeholderGroups } from '#lib/procedure/stakeholder-group.ts';
import type { Criterion } from '#lib/contribution/rating.ts';
import type { DivergingRow } from '#lib/ui/diverging.ts';
import { formatNumber } from '#lib/ui/format.ts';
import type { Locale } from '#lib/ui/locale.ts';
import { groupShapes, type ReportTexts } from './chart-rows.svelte.ts';
import type { Figure, ProtectedTable } from './figure.ts';
import { addHistograms, peopleIn, type Histogram } from './histogram.ts';
import { countedHistogram, type Snapshot, type SnapshotPassage } from './snapshot.ts';
import { shares } from './statistics.ts';

/** Unprotected bars for staff; each says what the public would see instead of it. */
export function liveRows(
	passage: SnapshotPassage,
	table: ProtectedTable,
	criterion: Criterion,
	texts: ReportTexts,
	locale: Locale
): DivergingRow[] {
	const { ratings } = passage;
	if (ratings === null) return [];
	const counted = stakeholderGroups.map((group) => countedHistogram(ratings[criterion][group]));
	const row = (histogram: Histogram, figure: Figure) => ({
		n: texts.n(formatNumber(peopleIn(histogram), locale)),
		shares: shares(histogram),
		suppressed: texts.closedNone,
		reduced: figure.state === 'full' || figure.state === 'none' ? undefined : `${texts.livePublic}: ${texts.states[figure.state]}`
	});
	return [
		{ ...row(addHistograms(counted), table.total), label: texts.all, total: true },
		...stakeholderGroups.map((group) => ({
			...row(countedHistogram(ratings[criterion][group]), table.groups[group]),
			label: texts.groups[group],
			shape: groupShapes[group]
		}))
	];
}

/** Ratings of one passage by how sure the city is who gave them. */
export function ratingsByAssurance({ ratings }: SnapshotPassage): {
	readonly guest: number;
	readonly email: number;
	readonly verified: number;
} {
	const cells = ratings === null ? [] : Object.values(ratings).flatMap((groups) => Object.values(groups));
	const sum = (assurance: 'guest' | 'email' | 'verified') => cells.reduce((total, cell) => total + peopleIn(cell[assurance]), 0);
	return { guest: sum('guest'), email: sum('email'), verified: sum('verified') };
}

export const unconfirmedRatings = (snapshot: Snapshot): number =>
	snapshot.passages.reduce((sum, passage) => sum + ratingsByAssurance(passage).guest, 0);
