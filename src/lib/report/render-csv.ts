import { criteria, type Criterion } from '#lib/contribution/rating.ts';
import type { PassageKind } from '#lib/draft/passage.ts';
import { stakeholderGroups } from '#lib/procedure/stakeholder-group.ts';
import { csv, type CsvValue } from './csv.ts';
import type { FeedbackReport, ReportPassage } from './feedback-report.ts';
import type { Figure } from './figure.ts';
import type { ByGroup } from './snapshot.ts';
import { agreementA, mean, shareOfYes } from './statistics.ts';

/** The words of the file: the report's texts in one language. */
export interface CsvWords {
	readonly csvColumns: readonly string[];
	readonly yes: string;
	readonly no: string;
	readonly allGroups: string;
	readonly kinds: Readonly<Record<PassageKind, string>>;
	readonly criteria: Readonly<Record<Criterion, string>>;
	readonly groups: ByGroup<string>;
	readonly states: Readonly<Record<Figure['state'], string>>;
}

/** One row per passage, criterion and group, the row of all groups last. */
export function renderCsv(report: FeedbackReport, hash: string, words: CsvWords): string {
	const origin = [report.procedure.slug, report.version.number, report.madeOn, report.isSimulated ? words.yes : words.no, hash];
	return csv([words.csvColumns, ...report.passages.flatMap((passage) => rowsOf(passage, words).map((row) => [...row, ...origin]))]);
}

function rowsOf(passage: ReportPassage, words: CsvWords): CsvValue[][] {
	const { ratings } = passage;
	if (ratings === null) return [];
	const head = [passage.code, words.kinds[passage.kind], passage.heading, passage.chapterCode];
	return criteria.flatMap((criterion) => [
		...stakeholderGroups.map((group) => [
			...head,
			words.criteria[criterion],
			words.groups[group],
			...figureCells(ratings[criterion].groups[group], words)
		]),
		[...head, words.criteria[criterion], words.allGroups, ...figureCells(ratings[criterion].total, words)]
	]);
}

function figureCells(figure: Figure, words: CsvWords): CsvValue[] {
	const state = words.states[figure.state];
	if (figure.state === 'none') return [state, 0, ...blanks(10)];
	if (figure.state === 'suppressed') return [state, ...blanks(11)];
	if (figure.state === 'reduced') return [state, figure.n, ...blanks(6), figure.median, ...blanks(3)];
	const { histogram, n, median } = figure;
	return [state, n, ...histogram, median, mean(histogram), shareOfYes(histogram), agreementA(histogram)];
}

const blanks = (count: number): null[] => Array.from({ length: count }, () => null);
