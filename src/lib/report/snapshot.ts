import type { Criterion } from '#lib/contribution/rating.ts';
import type { Stance } from '#lib/contribution/stance.ts';
import { isRatable, type PassageKind } from '#lib/draft/passage.ts';
import type { Assurance } from '#lib/procedure/assurance.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { addHistograms, emptyHistogram, type Histogram } from './histogram.ts';

export const snapshotFormat = 1;

export type ByGroup<T> = Readonly<Record<StakeholderGroup, T>>;

/** The ratings of one group: guests (no confirmation) are kept apart and counted nowhere in the report. */
export type RatingCell = Readonly<Record<Assurance, Histogram>>;

export type StanceCounts = Readonly<Record<Stance, number>>;

/** What was written on one target. */
export interface SnapshotComments {
	/** Too few verified employees wrote in this field: citizens and employees are shown under one label. */
	readonly mergesEmployees: boolean;
	readonly counts: ByGroup<StanceCounts>;
}

export interface SnapshotPassage {
	readonly code: string;
	readonly kind: PassageKind;
	readonly heading: string;
	readonly chapterCode: string;
	/** null where the kind of passage cannot be rated. */
	readonly ratings: Readonly<Record<Criterion, ByGroup<RatingCell>>> | null;
	readonly comments: SnapshotComments;
}

export interface SnapshotParticipation {
	readonly participants: number;
	readonly ratings: number;
	readonly contributions: number;
	readonly isSelfStated: boolean;
}

/**
 * The frozen facts a report is made from. Unsuppressed: it never leaves the house as it is; whatever is shown or
 * downloaded goes through the rules of disclosure.ts. Every export is a pure function of it.
 */
export interface Snapshot {
	readonly format: typeof snapshotFormat;
	readonly procedure: {
		readonly slug: string;
		readonly city: string;
		readonly decisionBody: string;
		readonly titles: Readonly<Record<'de' | 'en', string>>;
	};
	readonly version: { readonly number: string; readonly title: string };
	/** Milliseconds: contributions and ratings up to here are in it. */
	readonly cutoffAt: number;
	/** 'YYYY-MM-DD' on which it was made. */
	readonly madeOn: string;
	readonly isSimulated: boolean;
	readonly minimumCellSize: number;
	readonly participation: ByGroup<SnapshotParticipation>;
	/** Goals first, each kind in the order of the draft. */
	readonly passages: readonly SnapshotPassage[];
	/** On the draft as a whole: "something is missing". */
	readonly wholeDraft: SnapshotComments;
}

/** What counts in the report: everybody who confirmed who they are. */
export const countedHistogram = (cell: RatingCell): Histogram => addHistograms([cell.email, cell.verified]);

export const emptyCell: RatingCell = { guest: emptyHistogram, email: emptyHistogram, verified: emptyHistogram };

export const emptyStanceCounts: StanceCounts = { support: 0, concern: 0, proposal: 0, question: 0 };

const rank = (kind: PassageKind): number => (kind === 'goal' ? 0 : isRatable(kind) ? 1 : 2);

/** Goals, then whatever else can be rated, then the rest. */
export const inReportOrder = <T extends { readonly kind: PassageKind }>(passages: readonly T[]): T[] =>
	[...passages].sort((a, b) => rank(a.kind) - rank(b.kind));
