import type { Figure } from './figure.ts';
import { answersIn } from './histogram.ts';
import type { FeedbackReport, ReportPassage } from './feedback-report.ts';
import { shareOfYes, wilsonLowerBound } from './statistics.ts';

export const rankedMax = 5;

export interface RankedGoal {
	readonly code: string;
	readonly heading: string;
	/** Share of the two upper steps among all who chose a step. */
	readonly share: number;
	readonly answers: number;
}

const isFull = (figure: Figure | undefined) => figure?.state === 'full';

/** Goals that people agree with most and least, by the Wilson lower bound of either side; only where the total is shown whole. */
export function rankedGoals(report: FeedbackReport): { most: RankedGoal[]; least: RankedGoal[] } {
	const goals = report.passages.filter(({ kind, ratings }) => kind === 'goal' && isFull(ratings?.agreement.total));
	const most = ranked(goals, 3, 4).slice(0, rankedMax);
	const taken = new Set(most.map(({ code }) => code));
	return {
		most,
		least: ranked(goals, 0, 1)
			.filter(({ code }) => !taken.has(code))
			.slice(0, rankedMax)
	};
}

function ranked(goals: readonly ReportPassage[], low: number, high: number): RankedGoal[] {
	const scored = goals.flatMap(({ code, heading, ratings }) => {
		const total = ratings?.agreement.total;
		if (total?.state !== 'full') return [];
		const answers = answersIn(total.histogram);
		const chosen = (total.histogram[low] ?? 0) + (total.histogram[high] ?? 0);
		const score = wilsonLowerBound(chosen, answers);
		return [{ goal: { code, heading, share: shareOfYes(total.histogram) ?? 0, answers }, score }];
	});
	return scored.sort((a, b) => b.score - a.score || byCode(a.goal.code, b.goal.code)).map(({ goal }) => goal);
}

/** Z2.1 before Z10.1. */
const byCode = (a: string, b: string): number => a.localeCompare(b, 'de', { numeric: true });
