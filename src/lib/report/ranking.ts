import { answersIn } from './histogram.ts';
import type { FeedbackReport } from './feedback-report.ts';
import { shareOfYes, wilsonLowerBound } from './statistics.ts';

export const rankedMax = 5;

export interface RankedGoal {
	readonly code: string;
	readonly heading: string;
	/** Share of the two upper steps among all who chose a step. */
	readonly share: number;
	readonly answers: number;
}

/**
 * Goals with the largest and with the smallest share of yes (the two upper steps) among all who chose a step. Ordered by the
 * Wilson lower bound of that share and of its opposite, so that few answers do not outrank many; only where the total is shown whole.
 */
export function rankedGoals(report: FeedbackReport): { most: RankedGoal[]; least: RankedGoal[] } {
	const goals = report.passages.flatMap(({ kind, code, heading, ratings }) => {
		const total = ratings?.agreement.total;
		if (kind !== 'goal' || total?.state !== 'full') return [];
		const answers = answersIn(total.histogram);
		return [{ code, heading, answers, yes: total.histogram[3] + total.histogram[4], share: shareOfYes(total.histogram) ?? 0 }];
	});
	const most = ordered(goals, ({ yes, answers }) => wilsonLowerBound(yes, answers)).slice(0, rankedMax);
	const rest = goals.filter(({ code }) => !most.some((goal) => goal.code === code));
	return { most, least: ordered(rest, ({ yes, answers }) => wilsonLowerBound(answers - yes, answers)).slice(0, rankedMax) };
}

function ordered<Goal extends RankedGoal>(goals: readonly Goal[], score: (goal: Goal) => number): Goal[] {
	return [...goals].sort((a, b) => score(b) - score(a) || a.code.localeCompare(b.code, 'de', { numeric: true }));
}
