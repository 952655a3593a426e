import type { ContributionFilter } from '#lib/contribution/contribution-filter.ts';
import type { PublicContributions } from '#lib/contribution/public-contribution.ts';
import type { ShownTally } from '#lib/contribution/shown-group.ts';
import type { ChapterDocument, DocumentPassage, OutlineEntry } from '#lib/draft/passage.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { DraftTable } from './draft-table.ts';

/** A released version without its text, as views take it. */
export interface VersionData {
	readonly id: string;
	readonly number: string;
	readonly title: string;
	readonly status: string;
	readonly authorRole: string;
	readonly reason: string;
	readonly summary: string;
	readonly releasedAt: number;
}

/** The whole draft in one version. */
export interface DraftPageData {
	readonly procedure: Procedure;
	readonly versions: readonly VersionData[];
	readonly version: VersionData;
	readonly isCurrent: boolean;
	readonly document: { readonly outline: readonly OutlineEntry[]; readonly chapters: readonly ChapterDocument[] };
	/** Public contributions by passage id. */
	readonly counts: Readonly<Record<string, number>>;
}

/** One passage with what surrounds it. */
export interface PassagePageData {
	readonly procedure: Procedure;
	readonly versions: readonly VersionData[];
	readonly version: VersionData;
	readonly outline: readonly OutlineEntry[];
	readonly counts: Readonly<Record<string, number>>;
	readonly chapter: ChapterDocument;
	readonly passage: DocumentPassage;
	readonly tallies: readonly ShownTally[];
	readonly contributions: PublicContributions;
	readonly filter: ContributionFilter;
}

/** A procedure with its phases, its draft at a glance and who takes part. */
export interface ProcedurePageData {
	readonly procedure: Procedure;
	readonly versions: readonly VersionData[];
	readonly draft: DraftTable | null;
	/** People by group; ratings and contributions for all groups together. */
	readonly participants: readonly { readonly group: StakeholderGroup; readonly count: number }[];
	readonly ratings: number;
	readonly contributions: number;
	/** The instant the page is made for. */
	readonly now: number;
}
