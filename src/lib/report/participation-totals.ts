import type { ShownGroup } from '#lib/contribution/shown-group.ts';
import { isSelfStated, stakeholderGroups, type StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { byGroup, ratingsRounding } from './disclosure.ts';
import type { ByGroup } from './snapshot.ts';

/** What a group did, as it is counted. */
export interface Activity {
	readonly participants: number;
	readonly ratings: number;
	readonly contributions: number;
}

export const activityOf = (tallies: readonly (Activity & { readonly group: StakeholderGroup })[]): ByGroup<Activity> =>
	byGroup((group) => {
		const { participants = 0, ratings = 0, contributions = 0 } = tallies.find((tally) => tally.group === group) ?? {};
		return { participants, ratings, contributions };
	});

/** What the public learns of participation at any time; the only thing it learns before the report is released. */
export interface ParticipationTotals {
	readonly minimumCellSize: number;
	/** null: fewer than the minimum, or nobody. */
	readonly groups: readonly { readonly group: StakeholderGroup; readonly isSelfStated: boolean; readonly participants: number | null }[];
	/** Everybody; null where it would give away a group that is not shown. */
	readonly participants: number | null;
	/** The sum of the groups shown: what can be said in any case. */
	readonly participantsAtLeast: number;
	/** Rounded down to full hundreds, so that it adds nothing to the figures of the report; null where even that would. */
	readonly ratingsAtLeast: number | null;
	readonly contributions: number;
	/** Employees and citizens together: apart, they would settle who wrote in fields where the two are not told apart. */
	readonly contributionsByGroup: readonly { readonly group: ShownGroup; readonly contributions: number }[];
}

export function participationTotals(activity: ByGroup<Activity>, minimumCellSize: number): ParticipationTotals {
	const groups = stakeholderGroups.map((group) => {
		const { participants } = activity[group];
		return { group, isSelfStated: isSelfStated(group), participants: participants < minimumCellSize ? null : participants };
	});
	const participantsAtLeast = groups.reduce((sum, { participants }) => sum + (participants ?? 0), 0);
	const sumOf = (counted: keyof Activity) => stakeholderGroups.reduce((sum, group) => sum + activity[group][counted], 0);
	return {
		minimumCellSize,
		groups,
		participants: groups.every(({ participants }) => participants !== null) ? participantsAtLeast : null,
		participantsAtLeast,
		ratingsAtLeast: Math.floor(sumOf('ratings') / ratingsRounding) * ratingsRounding,
		contributions: sumOf('contributions'),
		contributionsByGroup: [
			{ group: 'citizenOrEmployee', contributions: activity.citizen.contributions + activity.employee.contributions },
			{ group: 'politician', contributions: activity.politician.contributions },
			{ group: 'employer', contributions: activity.employer.contributions }
		]
	};
}
