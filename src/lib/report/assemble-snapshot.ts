import { criteria, type Criterion } from '#lib/contribution/rating.ts';
import { showsEmployees } from '#lib/contribution/shown-group.ts';
import { isRatable, type OutlineEntry } from '#lib/draft/passage.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { isSelfStated, type StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { byGroup } from './disclosure.ts';
import type { Activity } from './participation-totals.ts';
import {
	emptyCell,
	emptyStanceCounts,
	inReportOrder,
	snapshotFormat,
	type ByGroup,
	type RatingCell,
	type Snapshot,
	type SnapshotComments,
	type StanceCounts
} from './snapshot.ts';

/** Everything a snapshot is made of, as the tallies hold it. */
export interface SnapshotFacts {
	readonly procedure: Procedure;
	readonly version: { readonly number: string; readonly title: string; readonly outline: readonly OutlineEntry[] };
	readonly ratings: readonly {
		readonly passageId: string;
		readonly criterion: Criterion;
		readonly group: StakeholderGroup;
		readonly cell: RatingCell;
	}[];
	readonly comments: readonly { readonly targetId: string; readonly group: StakeholderGroup; readonly counts: StanceCounts }[];
	readonly employeesByField: ReadonlyMap<string, number>;
	readonly activity: ByGroup<Activity>;
	readonly cutoffAt: number;
	readonly madeOn: string;
	readonly isSimulated: boolean;
}

export function assembleSnapshot(facts: SnapshotFacts): Snapshot {
	const { procedure, version, cutoffAt, madeOn, isSimulated } = facts;
	const cells = new Map(facts.ratings.map(({ passageId, criterion, group, cell }) => [`${passageId} ${criterion} ${group}`, cell]));
	const written = new Map(facts.comments.map(({ targetId, group, counts }) => [`${targetId} ${group}`, counts]));
	const comments = (targetId: string, fieldId: string): SnapshotComments => ({
		mergesEmployees: !showsEmployees(facts.employeesByField.get(fieldId) ?? 0, procedure.minimumCellSize),
		counts: byGroup((group) => written.get(`${targetId} ${group}`) ?? emptyStanceCounts)
	});
	const codes = new Map(version.outline.map(({ id, code }) => [id, code]));
	const ratingsOf = ({ id }: OutlineEntry) =>
		Object.fromEntries(
			criteria.map((criterion) => [criterion, byGroup((group) => cells.get(`${id} ${criterion} ${group}`) ?? emptyCell)])
		) as Record<Criterion, ByGroup<RatingCell>>;
	return {
		format: snapshotFormat,
		procedure: {
			slug: procedure.slug,
			city: procedure.city,
			decisionBody: procedure.decisionBody,
			titles: { de: procedure.texts.de.title, en: procedure.texts.en.title }
		},
		version: { number: version.number, title: version.title },
		cutoffAt,
		madeOn,
		isSimulated,
		minimumCellSize: procedure.minimumCellSize,
		participation: byGroup((group) => ({ ...facts.activity[group], isSelfStated: isSelfStated(group) })),
		passages: inReportOrder(version.outline).map((entry) => ({
			code: entry.code,
			kind: entry.kind,
			heading: entry.heading,
			chapterCode: codes.get(entry.chapterId) ?? entry.code,
			ratings: isRatable(entry.kind) ? ratingsOf(entry) : null,
			comments: comments(entry.id, entry.chapterId)
		})),
		wholeDraft: comments(procedure.id, procedure.id)
	};
}
