import { stakeholderGroups, type StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { CountTable } from './count-protection.ts';
import { distributionMin, fullFigure, reducedFigure, shownMedian, type Figure, type ProtectedTable } from './figure.ts';
import { addHistograms, peopleIn, withOneMoved, type Histogram } from './histogram.ts';
import type { ByGroup } from './snapshot.ts';

const columns = [0, 1, 2, 3, 4, 5] as const;

/** What is known of the row while distributions are taken away. */
interface Row {
	readonly histograms: ByGroup<Histogram>;
	readonly all: Histogram;
	readonly minimum: number;
	readonly figures: Record<StakeholderGroup, Figure>;
	total: Figure;
}

/** The figures of one table whose hidden counts are settled, with distributions taken away until no hidden one follows from the others. */
export function protectDistributions(histograms: ByGroup<Histogram>, counts: CountTable, minimum: number): ProtectedTable {
	const all = addHistograms(stakeholderGroups.map((group) => histograms[group]));
	const figures = Object.fromEntries(
		stakeholderGroups.map((group) => [group, figureOf(histograms[group], counts.hidden.has(group), minimum)])
	) as Record<StakeholderGroup, Figure>;
	const row: Row = { histograms, all, minimum, figures, total: figureOf(all, counts.isTotalHidden, minimum) };
	protectAgainstSubtraction(row);
	protectAgainstTotalMedian(row);
	return { groups: row.figures, total: row.total };
}

function figureOf(histogram: Histogram, isHidden: boolean, minimum: number): Figure {
	if (isHidden) return { state: 'suppressed' };
	const n = peopleIn(histogram);
	if (n === 0) return { state: 'none' };
	return n < distributionMin(minimum) ? reducedFigure(histogram, minimum) : fullFigure(histogram, minimum);
}

const groupsIn = (row: Row, state: Figure['state']): StakeholderGroup[] =>
	stakeholderGroups.filter((group) => row.figures[group].state === state);

/** Groups that answered and whose distribution is not shown. */
const closedGroups = (row: Row): StakeholderGroup[] =>
	stakeholderGroups.filter((group) => row.figures[group].state !== 'full' && peopleIn(row.histograms[group]) > 0);

/** Total minus the shown distributions must leave two groups, twice the minimum of people, and more than one possibility for each. */
function protectAgainstSubtraction(row: Row): void {
	while (row.total.state === 'full' && !isRestSafe(row)) {
		const smallest = groupsIn(row, 'full').reduce<StakeholderGroup | undefined>(
			(least, group) => (least === undefined || sizeOf(row, group) < sizeOf(row, least) ? group : least),
			undefined
		);
		if (smallest === undefined) row.total = reducedFigure(row.all, row.minimum);
		else row.figures[smallest] = reducedFigure(row.histograms[smallest], row.minimum);
	}
}

const sizeOf = (row: Row, group: StakeholderGroup): number => peopleIn(row.histograms[group]);

function isRestSafe(row: Row): boolean {
	const closed = closedGroups(row);
	if (closed.length === 0) return true;
	const people = closed.reduce((sum, group) => sum + sizeOf(row, group), 0);
	if (closed.length < 2 || people < distributionMin(row.minimum)) return false;
	return closed.every((group) => closed.some((other) => other !== group && canSwap(row, group, other)));
}

/**
 * Two people of different groups who chose different steps could have chosen each other's: every published figure
 * stays as it is, so that nobody can tell. Found for each hidden distribution, it proves that none of them is determined.
 */
function canSwap(row: Row, group: StakeholderGroup, other: StakeholderGroup): boolean {
	return columns.some((from) =>
		columns.some((to) => from !== to && keepsMedian(row, group, from, to) && keepsMedian(row, other, to, from))
	);
}

function keepsMedian(row: Row, group: StakeholderGroup, from: number, to: number): boolean {
	const before = row.histograms[group];
	const after = withOneMoved(before, from, to);
	if (after === null) return false;
	return row.figures[group].state !== 'reduced' || shownMedian(before, row.minimum) === shownMedian(after, row.minimum);
}

/** Where the total shows its median alone, that median must not settle what somebody in a small group chose. */
function protectAgainstTotalMedian(row: Row): void {
	if (row.total.state !== 'reduced') return;
	const before = shownMedian(row.all, row.minimum);
	const isFree = closedGroups(row).every((group) =>
		columns.some((from) =>
			columns.some((to) => {
				if (from === to || !keepsMedian(row, group, from, to)) return false;
				const after = withOneMoved(row.all, from, to);
				return after !== null && shownMedian(after, row.minimum) === before;
			})
		)
	);
	if (!isFree) row.total = { state: 'reduced', n: row.total.n, median: null };
}
