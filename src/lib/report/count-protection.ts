import { stakeholderGroups, type StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { determinedBySum, type HiddenNumber } from './interval.ts';
import type { ByGroup } from './snapshot.ts';

/** How many people answered one question: by group, and which of these numbers stay hidden. */
export interface CountTable {
	readonly counts: ByGroup<number>;
	readonly total: number;
	readonly hidden: Set<StakeholderGroup>;
	isTotalHidden: boolean;
}

export interface CountBounds {
	readonly minimum: number;
	/** Published number of participants of a group: no cell can hold more. Infinity where it is not published. */
	readonly participants: ByGroup<number>;
	/** The published figure for all ratings of the procedure leaves this range for those counted here. */
	readonly ratings: { readonly low: number; readonly high: number };
}

/** All counts of a report, with hidden numbers added until none below the minimum can be calculated from the others. */
export function protectCounts(counts: readonly ByGroup<number>[], bounds: CountBounds): CountTable[] {
	const tables = counts.map((table) => primaryHiding(table, bounds.minimum));
	for (const table of tables) protectRow(table, bounds);
	while (!totalsAreSafe(tables, bounds)) {
		if (!hideAnotherTotal(tables)) break;
	}
	return tables;
}

function primaryHiding(counts: ByGroup<number>, minimum: number): CountTable {
	const total = stakeholderGroups.reduce((sum, group) => sum + counts[group], 0);
	// With a hidden total nothing of the row is told, not even who is missing: four groups of one each would else be known.
	const isTotalHidden = total > 0 && total < minimum;
	const hidden = stakeholderGroups.filter((group) => isTotalHidden || (counts[group] > 0 && counts[group] < minimum));
	return { counts, total, hidden: new Set(hidden), isTotalHidden };
}

/** The rest (total minus what is shown) must cover two groups and as many people as the minimum, and no one value may follow from it. */
function protectRow(table: CountTable, bounds: CountBounds): void {
	while (!table.isTotalHidden && table.hidden.size > 0 && !isRowSafe(table, bounds)) {
		const next = smallestShown(table);
		if (next === undefined) table.isTotalHidden = true;
		else table.hidden.add(next);
	}
}

function isRowSafe(table: CountTable, { minimum, participants }: CountBounds): boolean {
	const groups = [...table.hidden];
	const rest = groups.reduce((sum, group) => sum + table.counts[group], 0);
	if (groups.length < 2 || rest < minimum) return false;
	// Tighter than what is published, which does not tell the small from those hidden for their sake: safe even for one who guesses.
	const hidden = groups.map((group) => boundsOf(table.counts[group], minimum, participants[group]));
	return determinedBySum(hidden, rest, rest).every((position) => (hidden[position]?.value ?? 0) >= minimum);
}

const boundsOf = (value: number, minimum: number, high: number): HiddenNumber =>
	value < minimum ? { value, low: 1, high: Math.min(minimum - 1, high) } : { value, low: minimum, high };

/** The smallest number shown, the first group where two are alike; groups without anybody stay as they are. */
function smallestShown(table: CountTable): StakeholderGroup | undefined {
	const shown = stakeholderGroups.filter((group) => !table.hidden.has(group) && table.counts[group] > 0);
	return shown.reduce<StakeholderGroup | undefined>(
		(least, group) => (least === undefined || table.counts[group] < table.counts[least] ? group : least),
		undefined
	);
}

/** The same question one level up: hidden totals against the figure for all ratings. */
function totalsAreSafe(tables: readonly CountTable[], { minimum, ratings }: CountBounds): boolean {
	const hidden = tables.filter(({ isTotalHidden }) => isTotalHidden);
	const shown = tables.reduce((sum, table) => sum + (table.isTotalHidden ? 0 : table.total), 0);
	const numbers = hidden.map((table) => ({
		...boundsOf(table.total, minimum, Infinity),
		...(table.total < minimum ? {} : { low: leastTotal(table, minimum) })
	}));
	const determined = determinedBySum(numbers, ratings.low - shown, ratings.high - shown);
	return determined.every((position) => (numbers[position]?.value ?? 0) >= minimum);
}

/** What a hidden total of more people than the minimum is known to be at least. */
const leastTotal = ({ counts, hidden }: CountTable, minimum: number): number =>
	stakeholderGroups.reduce((sum, group) => sum + (hidden.has(group) ? boundsOf(counts[group], minimum, Infinity).low : counts[group]), 0);

/** Hides the smallest total there is, and a number in its row, without which it would be the sum of the row. */
function hideAnotherTotal(tables: readonly CountTable[]): boolean {
	const candidates = tables.filter((table) => !table.isTotalHidden && table.total > 0);
	const [next] = candidates.sort((a, b) => a.total - b.total);
	if (next === undefined) return false;
	if (next.hidden.size === 0) {
		const smallest = smallestShown(next);
		if (smallest !== undefined) next.hidden.add(smallest);
	}
	next.isTotalHidden = true;
	return true;
}
