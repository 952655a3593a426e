import { type Figure, type ProtectedTable, shownMedian } from '#lib/report/figure.ts';
import { peopleIn, type Histogram } from '#lib/report/histogram.ts';
import type { ByGroup } from '#lib/report/snapshot.ts';
import { stakeholderGroups, type StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';

/**
 * Somebody who has nothing but the published figures, and patience: tries every table that fits them. Written without
 * the rules under test, so that both would have to be wrong in the same way.
 */

/** The count a figure shows, or null. */
export const countShown = (figure: Figure): number | null =>
	figure.state === 'suppressed' ? null : figure.state === 'none' ? 0 : figure.n;

/** Groups whose hidden count has one possible value, when hidden counts are known to be at least 1 (`bounds` may know more). */
export function countsFound(
	table: ProtectedTable,
	bounds: (group: StakeholderGroup) => { low: number; high: number }
): Map<StakeholderGroup, number> {
	const hidden = stakeholderGroups.filter((group) => table.groups[group].state === 'suppressed');
	const total = countShown(table.total);
	const found = new Map<StakeholderGroup, number>();
	if (total === null || hidden.length === 0) return found;
	const shown = stakeholderGroups.reduce((sum, group) => sum + (countShown(table.groups[group]) ?? 0), 0);
	const solutions = sumsTo(hidden.map(bounds), total - shown);
	hidden.forEach((group, position) => {
		const values = new Set(solutions.map((solution) => solution[position]));
		const [only] = values;
		if (values.size === 1 && only !== undefined) found.set(group, only);
	});
	return found;
}

function sumsTo(bounds: { low: number; high: number }[], sum: number): number[][] {
	const [first, ...rest] = bounds;
	if (first === undefined) return sum === 0 ? [[]] : [];
	const solutions: number[][] = [];
	for (let value = first.low; value <= Math.min(first.high, sum); value++) {
		for (const others of sumsTo(rest, sum - value)) solutions.push([value, ...others]);
	}
	return solutions;
}

interface Closed {
	readonly n: number;
	/** undefined: nothing known; null: known that it is not shown. */
	readonly median: number | null | undefined;
}

/** Every histogram of n people within the room left, one after the other. */
function* histograms(n: number, room: readonly number[], step = 0): Generator<number[]> {
	if (step === 5) {
		if (n <= (room[5] ?? 0)) yield [n];
		return;
	}
	for (let count = Math.min(n, room[step] ?? 0); count >= 0; count--) {
		for (const rest of histograms(n - count, room, step + 1)) yield [count, ...rest];
	}
}

const fits = (histogram: number[], { median }: Closed, minimum: number): boolean =>
	median === undefined || shownMedian(histogram as unknown as Histogram, minimum) === median;

function canFill(closed: readonly Closed[], room: readonly number[], minimum: number): boolean {
	const [first, ...rest] = closed;
	if (first === undefined) return room.every((count) => count === 0);
	for (const histogram of histograms(first.n, room)) {
		if (!fits(histogram, first, minimum)) continue;
		if (
			canFill(
				rest,
				room.map((count, step) => count - (histogram[step] ?? 0)),
				minimum
			)
		)
			return true;
	}
	return false;
}

/** Groups whose hidden distribution is the only one that fits; the attacker is even told how many people each hidden group has. */
export function distributionsFound(table: ProtectedTable, truth: ByGroup<Histogram>, minimum: number): StakeholderGroup[] {
	const closedGroups = stakeholderGroups.filter((group) => table.groups[group].state !== 'full' && peopleIn(truth[group]) > 0);
	const knownOf = (group: StakeholderGroup): Closed => {
		const figure = table.groups[group];
		return { n: peopleIn(truth[group]), median: figure.state === 'reduced' ? figure.median : undefined };
	};
	const all = stakeholderGroups.reduce<number[]>(
		(sum, group) => sum.map((count, step) => count + (truth[group][step] ?? 0)),
		[0, 0, 0, 0, 0, 0]
	);
	return closedGroups.filter((group) => {
		const others = closedGroups.filter((other) => other !== group);
		const room = all.map(
			(count, step) =>
				count - stakeholderGroups.reduce((sum, open) => sum + (table.groups[open].state === 'full' ? (truth[open][step] ?? 0) : 0), 0)
		);
		let ways = 0;
		if (table.total.state === 'full') {
			for (const guess of histograms(peopleIn(truth[group]), room)) {
				if (!fits(guess, knownOf(group), minimum)) continue;
				const left = room.map((count, step) => count - (guess[step] ?? 0));
				if (canFill(others.map(knownOf), left, minimum) && ++ways > 1) return false;
			}
			return ways === 1;
		}
		// The total's distribution is closed: its median is all that ties the groups together. The others are taken as known.
		for (const guess of histograms(peopleIn(truth[group]), [99, 99, 99, 99, 99, 99])) {
			if (!fits(guess, knownOf(group), minimum)) continue;
			const sum = all.map((count, step) => count - (truth[group][step] ?? 0) + (guess[step] ?? 0));
			const total: Closed = { n: 0, median: table.total.state === 'reduced' ? (table.total.median ?? undefined) : undefined };
			if (fits(sum, total, minimum) && ++ways > 1) return false;
		}
		return ways === 1;
	});
}
