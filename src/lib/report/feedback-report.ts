import { criteria, type Criterion } from '#lib/contribution/rating.ts';
import type { PassageKind } from '#lib/draft/passage.ts';
import { commentCounts, type CommentCounts } from './comment-count.ts';
import { byGroup, protectTables, showsSomeTotal } from './disclosure.ts';
import type { ProtectedTable } from './figure.ts';
import { participationTotals, type ParticipationTotals } from './participation-totals.ts';
import { countedHistogram, type Snapshot, type SnapshotPassage } from './snapshot.ts';

export interface ReportPassage {
	readonly code: string;
	readonly kind: PassageKind;
	readonly heading: string;
	readonly chapterCode: string;
	readonly ratings: Readonly<Record<Criterion, ProtectedTable>> | null;
	readonly comments: CommentCounts;
}

/** What may be shown of a snapshot: pages, API and downloads know nothing else. */
export interface FeedbackReport extends Pick<
	Snapshot,
	'format' | 'procedure' | 'version' | 'cutoffAt' | 'madeOn' | 'isSimulated' | 'minimumCellSize'
> {
	readonly totals: ParticipationTotals;
	readonly passages: readonly ReportPassage[];
	readonly wholeDraft: CommentCounts;
}

/** The report of a snapshot, with everything taken out that would give small groups away. Pure: same snapshot, same report. */
export function feedbackReport(snapshot: Snapshot): FeedbackReport {
	const { format, procedure, version, cutoffAt, madeOn, isSimulated, minimumCellSize } = snapshot;
	const allTables = protectTables(
		snapshot.passages.flatMap(({ ratings }) =>
			ratings === null ? [] : criteria.map((criterion) => byGroup((group) => countedHistogram(ratings[criterion][group])))
		),
		{
			minimum: minimumCellSize,
			participants: byGroup((group) => snapshot.participation[group].participants),
			ratings: Object.values(snapshot.participation).reduce((sum, { ratings }) => sum + ratings, 0)
		}
	);
	const protectedTables = allTables.values();
	const totals = participationTotals(snapshot.participation, minimumCellSize);
	return {
		format,
		procedure,
		version,
		cutoffAt,
		madeOn,
		isSimulated,
		minimumCellSize,
		totals: showsSomeTotal(allTables) ? totals : { ...totals, ratingsAtLeast: null },
		passages: snapshot.passages.map((passage) => reportPassage(passage, protectedTables)),
		wholeDraft: commentCounts(snapshot.wholeDraft)
	};
}

function reportPassage(passage: SnapshotPassage, tables: Iterator<ProtectedTable>): ReportPassage {
	const { code, kind, heading, chapterCode } = passage;
	const ratings =
		passage.ratings === null
			? null
			: (Object.fromEntries(criteria.map((criterion) => [criterion, tables.next().value])) as Record<Criterion, ProtectedTable>);
	return { code, kind, heading, chapterCode, ratings, comments: commentCounts(passage.comments) };
}
