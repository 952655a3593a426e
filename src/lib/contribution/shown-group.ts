import { stakeholderGroups, type StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { stances, type Stance } from './stance.ts';

/**
 * What the public reads as somebody's group. Where so few employees wrote that one of them could be recognised, citizens
 * and employees share one label: hiding the employees alone would give them away by elimination (docs/adr/0006).
 */
export const shownGroups = [...stakeholderGroups, 'citizenOrEmployee'] as const;

export type ShownGroup = (typeof shownGroups)[number];

export const isShownGroup = (value: string): value is ShownGroup => (shownGroups as readonly string[]).includes(value);

/** Whether a field has enough distinct verified employees for "employee" to be said there. */
export const showsEmployees = (employeesInField: number, minimum: number): boolean => employeesInField >= minimum;

export function shownGroup(group: StakeholderGroup, employeesInField: number, minimum: number): ShownGroup {
	const isMerged = group === 'citizen' || group === 'employee';
	return isMerged && !showsEmployees(employeesInField, minimum) ? 'citizenOrEmployee' : group;
}

/** The stored groups behind a shown one, or none when that label is not in use in such a field. */
export function groupsBehind(shown: ShownGroup, employeesInField: number, minimum: number): readonly StakeholderGroup[] {
	return stakeholderGroups.filter((group) => shownGroup(group, employeesInField, minimum) === shown);
}

/** How many contributions a group made to a target, by stance. Which groups may be told apart is not decided yet. */
export interface ContributionTally extends Readonly<Record<Stance, number>> {
	readonly group: StakeholderGroup;
}

/** The same as the public may see it. */
export interface ShownTally extends Readonly<Record<Stance, number>> {
	readonly group: ShownGroup;
}

/** One row per group in use, in fixed order, also where nobody wrote: a row that appears would tell that somebody did. */
export function shownTallies(tallies: readonly ContributionTally[], employeesInField: number, minimum: number): ShownTally[] {
	const columns: readonly ShownGroup[] = showsEmployees(employeesInField, minimum)
		? stakeholderGroups
		: ['citizenOrEmployee', 'politician', 'employer'];
	return columns.map((column) => {
		const behind = tallies.filter(({ group }) => shownGroup(group, employeesInField, minimum) === column);
		const sum = (stance: Stance) => behind.reduce((total, tally) => total + tally[stance], 0);
		return { group: column, support: sum('support'), concern: sum('concern'), proposal: sum('proposal'), question: sum('question') };
	});
}

export const tallyTotal = (tally: Readonly<Record<Stance, number>>): number => stances.reduce((total, stance) => total + tally[stance], 0);
