import type { Criterion } from '#lib/contribution/rating.ts';
import { stakeholderGroups, type StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { DivergingRow } from '#lib/ui/diverging.ts';
import { formatNumber } from '#lib/ui/format.ts';
import type { GroupShape } from '#lib/ui/group-shape.ts';
import type { Locale } from '#lib/ui/locale.ts';
import type { Figure, ProtectedTable } from './figure.ts';
import type { de } from './messages/de.ts';
import { shares } from './statistics.ts';

export type ReportTexts = typeof de;

export const groupShapes: Readonly<Record<StakeholderGroup, GroupShape>> = {
	citizen: 'circle',
	employee: 'square',
	politician: 'triangle',
	employer: 'diamond'
};

/** One chart: the row of all groups, then each group in fixed order. */
export function chartRows(table: ProtectedTable, criterion: Criterion, texts: ReportTexts, locale: Locale): DivergingRow[] {
	return [
		{ ...rowOf(table.total, criterion, texts, locale), label: texts.all, total: true },
		...stakeholderGroups.map((group) => ({
			...rowOf(table.groups[group], criterion, texts, locale),
			label: texts.groups[group],
			shape: groupShapes[group]
		}))
	];
}

function rowOf(figure: Figure, criterion: Criterion, texts: ReportTexts, locale: Locale): Omit<DivergingRow, 'label'> {
	const n = 'n' in figure ? texts.n(formatNumber(figure.n, locale)) : undefined;
	const drawn = figure.state === 'full' ? shares(figure.histogram) : null;
	return { n, shares: drawn, suppressed: drawn === null ? closedWords(figure, criterion, texts) : undefined };
}

/** Why there is no bar, and what can be said instead. */
export function closedWords(figure: Figure, criterion: Criterion, texts: ReportTexts): string {
	if (figure.state === 'none') return texts.closedNone;
	if (figure.state === 'suppressed') return texts.closedSuppressed;
	return figure.median === null ? texts.closedReducedNoMedian : texts.closedReduced(stepWord(figure.median, criterion, texts));
}

export const stepWord = (step: number, criterion: Criterion, texts: ReportTexts): string => texts.steps[criterion][step - 1] ?? '';

/** A distance on the scale with its sign: "−0,7", "+0,3", "0,0". */
export function signed(value: number, locale: Locale): string {
	const text = new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
		Math.abs(value)
	);
	const sign = value > 0 ? '+' : '−';
	return /[1-9]/.test(text) ? sign + text : text;
}
