import type { ShownGroup } from '#lib/contribution/shown-group.ts';
import { stances } from '#lib/contribution/stance.ts';
import { emptyStanceCounts, type SnapshotComments, type StanceCounts } from './snapshot.ts';

export interface CommentCounts {
	readonly all: StanceCounts;
	readonly groups: readonly { readonly group: ShownGroup; readonly counts: StanceCounts }[];
}

export const addStanceCounts = (counts: readonly StanceCounts[]): StanceCounts =>
	counts.reduce<StanceCounts>(
		(sum, next) => ({
			support: sum.support + next.support,
			concern: sum.concern + next.concern,
			proposal: sum.proposal + next.proposal,
			question: sum.question + next.question
		}),
		emptyStanceCounts
	);

export const commentsIn = (counts: StanceCounts): number => stances.reduce((sum, stance) => sum + counts[stance], 0);

/**
 * Contributions are public one by one, so their counts are too, under the names they are shown with: in a field with few
 * verified employees the report must not take apart what the page of the passage keeps together.
 */
export function commentCounts({ counts, mergesEmployees }: SnapshotComments): CommentCounts {
	const { citizen, employee, politician, employer } = counts;
	const people: CommentCounts['groups'] = mergesEmployees
		? [{ group: 'citizenOrEmployee', counts: addStanceCounts([citizen, employee]) }]
		: [
				{ group: 'citizen', counts: citizen },
				{ group: 'employee', counts: employee }
			];
	return {
		all: addStanceCounts([citizen, employee, politician, employer]),
		groups: [...people, { group: 'politician', counts: politician }, { group: 'employer', counts: employer }]
	};
}
