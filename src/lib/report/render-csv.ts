import { criteria } from '#lib/contribution/rating.ts';
import { stakeholderGroups } from '#lib/procedure/stakeholder-group.ts';
import { csv, type CsvValue } from './csv.ts';
import type { FeedbackReport, ReportPassage } from './feedback-report.ts';
import type { Figure } from './figure.ts';
import { de } from './messages/de.ts';
import { agreementA, mean, shareOfYes } from './statistics.ts';

/** One row per passage, criterion and group, the row of all groups last. German, as the commission works with it. */
export function renderCsv(report: FeedbackReport, hash: string): string {
	const origin = [report.procedure.slug, report.version.number, report.madeOn, report.isSimulated ? de.yes : de.no, hash];
	return csv([de.csvColumns, ...report.passages.flatMap((passage) => rowsOf(passage).map((row) => [...row, ...origin]))]);
}

function rowsOf(passage: ReportPassage): CsvValue[][] {
	const { ratings } = passage;
	if (ratings === null) return [];
	const head = [passage.code, de.kinds[passage.kind], passage.heading, passage.chapterCode];
	return criteria.flatMap((criterion) => [
		...stakeholderGroups.map((group) => [
			...head,
			de.criteria[criterion],
			de.groups[group],
			...figureCells(ratings[criterion].groups[group])
		]),
		[...head, de.criteria[criterion], de.allGroups, ...figureCells(ratings[criterion].total)]
	]);
}

function figureCells(figure: Figure): CsvValue[] {
	const state = de.states[figure.state];
	if (figure.state === 'none') return [state, 0, ...blanks(10)];
	if (figure.state === 'suppressed') return [state, ...blanks(11)];
	if (figure.state === 'reduced') return [state, figure.n, ...blanks(6), figure.median, ...blanks(3)];
	const { histogram, n, median } = figure;
	return [state, n, ...histogram, median, mean(histogram), shareOfYes(histogram), agreementA(histogram)];
}

const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
