import { stakeholderGroups } from '#lib/procedure/stakeholder-group.ts';
import { byGroup } from './disclosure.ts';
import type { FeedbackReport, ReportPassage } from './feedback-report.ts';
import type { Figure } from './figure.ts';
import { mean, shares, type Shares } from './statistics.ts';
import type { ByGroup } from './snapshot.ts';

export interface Disagreement {
	readonly passage: ReportPassage;
	/** How far the mean of a group lies from the mean of the groups, on the scale from -2 to +2; null where it is not shown. */
	readonly distances: ByGroup<number | null>;
	/** Means themselves, -2 (no) to +2 (yes). */
	readonly means: ByGroup<number | null>;
	/** Groups the comparison rests on. */
	readonly groupCount: number;
	/** Between the two groups farthest apart; null where fewer than two are shown. */
	readonly span: number | null;
}

const meanOf = (figure: Figure): number | null => (figure.state === 'full' ? mean(figure.histogram) : null);

/** Every goal with the distances between its groups, the farthest first; goals that cannot be compared come last. */
export function disagreements(report: FeedbackReport): Disagreement[] {
	return report.passages
		.flatMap((passage) =>
			passage.kind === 'goal' && passage.ratings !== null ? [disagreement(passage, passage.ratings.agreement.groups)] : []
		)
		.sort((a, b) => (b.span ?? -1) - (a.span ?? -1));
}

function disagreement(passage: ReportPassage, figures: ByGroup<Figure>): Disagreement {
	const means = byGroup((group) => meanOf(figures[group]));
	const known = stakeholderGroups.flatMap((group) => means[group] ?? []);
	const centre = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
	const isComparable = known.length >= 2;
	return {
		passage,
		means,
		groupCount: known.length,
		distances: byGroup((group) => {
			const own = means[group];
			return own === null || !isComparable ? null : own - centre;
		}),
		span: isComparable ? Math.max(...known) - Math.min(...known) : null
	};
}

/** The goal on which the groups agree best: where even the least convinced of them says yes most clearly, by as many groups as can be compared. */
export function mostUnited(goals: readonly Disagreement[]): Disagreement | undefined {
	const lowest = ({ means }: Disagreement) => Math.min(...stakeholderGroups.flatMap((group) => means[group] ?? []));
	const [best] = goals
		.filter((goal) => goal.span !== null && lowest(goal) > 0)
		.sort((a, b) => b.groupCount - a.groupCount || lowest(b) - lowest(a));
	return best;
}

/** Shares of the steps when every group has one voice; null unless all groups are shown, so that "equal" is not said of some. */
export function equalVoice({ passage }: Disagreement): Shares | null {
	const own = stakeholderGroups.map((group) => {
		const figure = passage.ratings?.agreement.groups[group];
		return figure?.state === 'full' ? shares(figure.histogram) : null;
	});
	if (own.some((part) => part === null)) return null;
	const meanOfStep = (step: 0 | 1 | 2 | 3 | 4) => own.reduce((sum, part) => sum + (part?.[step] ?? 0), 0) / own.length;
	return [meanOfStep(0), meanOfStep(1), meanOfStep(2), meanOfStep(3), meanOfStep(4)];
}
