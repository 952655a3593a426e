import { describe, expect, test } from 'vitest';
import { stakeholderGroups } from '#lib/procedure/stakeholder-group.ts';
import { canonicalJson } from '#lib/report/canonical-json.ts';
import { disagreements } from '#lib/report/disagreement.ts';
import { feedbackReport } from '#lib/report/feedback-report.ts';
import { de } from '#lib/report/messages/de.ts';
import { participationTotals } from '#lib/report/participation-totals.ts';
import { rankedGoals } from '#lib/report/ranking.ts';
import { mayRelease } from '#lib/report/release.ts';
import { renderCsv } from '#lib/report/render-csv.ts';
import { renderJson } from '#lib/report/render-json.ts';
import { emptyStanceCounts } from '#lib/report/snapshot.ts';
import { simulatedSnapshot } from './support/snapshot.ts';

const snapshot = simulatedSnapshot();
const report = feedbackReport(snapshot);

describe('a report', () => {
	test('is the same bytes for the same snapshot, in every form', () => {
		const again = simulatedSnapshot();
		expect(canonicalJson(again)).toBe(canonicalJson(snapshot));
		expect(renderCsv(feedbackReport(again), 'h', de)).toBe(renderCsv(report, 'h', de));
		expect(renderJson(feedbackReport(again), 'h')).toBe(renderJson(report, 'h'));
	});

	test('shows cells of every state where the simulated groups are of different size', () => {
		const states = new Set(
			report.passages.flatMap(({ ratings }) =>
				ratings === null ? [] : stakeholderGroups.map((group) => ratings.agreement.groups[group].state)
			)
		);
		expect([...states].sort()).toEqual(['full', 'reduced', 'suppressed']);
	});

	test('puts goals first', () => {
		const kinds = report.passages.map(({ kind }) => kind);
		expect(kinds.lastIndexOf('goal')).toBeLessThan(kinds.findIndex((kind) => kind !== 'goal'));
	});

	test('counts nobody without confirmation', () => {
		const guests = snapshot.passages.map((passage) => ({
			...passage,
			ratings: passage.ratings && {
				agreement: { ...passage.ratings.agreement, citizen: { ...passage.ratings.agreement.citizen, guest: [99, 0, 0, 0, 0, 0] as const } },
				importance: passage.ratings.importance
			}
		}));
		expect(feedbackReport({ ...snapshot, passages: guests })).toEqual(report);
		expect(renderJson(report, 'h')).not.toContain('guest');
	});

	test('keeps citizens and employees together where their contributions are', () => {
		const [first] = report.passages;
		const counts = {
			citizen: { ...emptyStanceCounts, concern: 2 },
			employee: { ...emptyStanceCounts, concern: 3 },
			politician: emptyStanceCounts,
			employer: emptyStanceCounts
		};
		const shown = (mergesEmployees: boolean) =>
			feedbackReport({ ...snapshot, wholeDraft: { mergesEmployees, counts } }).wholeDraft.groups.map(({ group, counts: { concern } }) => [
				group,
				concern
			]);
		expect(first).toBeDefined();
		expect(shown(true)).toEqual([
			['citizenOrEmployee', 5],
			['politician', 0],
			['employer', 0]
		]);
		expect(shown(false).slice(0, 2)).toEqual([
			['citizen', 2],
			['employee', 3]
		]);
	});

	test('has one CSV row per passage, criterion and group with the total, and no figure of a protected cell', () => {
		const lines = renderCsv(report, 'h', de).trim().split('\r\n');
		const rated = report.passages.filter(({ ratings }) => ratings !== null).length;
		expect(lines).toHaveLength(1 + rated * 2 * 5);
		const columns = lines[0]?.split(';').length;
		for (const line of lines.slice(1).filter((row) => row.includes('"geschützt"'))) {
			expect(line.slice(1, -1).split('";"')).toHaveLength(columns ?? 0);
			expect(line.slice(1, -1).split('";"').slice(7, 18).join('')).toBe('');
		}
	});
});

describe('rankings and distances', () => {
	test('name only goals whose total is shown whole, each goal once', () => {
		const { most, least } = rankedGoals(report);
		const codes = [...most, ...least].map(({ code }) => code);
		expect(new Set(codes).size).toBe(codes.length);
		for (const code of codes) expect(report.passages.find((passage) => passage.code === code)?.ratings?.agreement.total.state).toBe('full');
		expect(most[0]?.share).toBeGreaterThan(least[0]?.share ?? 1);
	});

	test('distances sum to nothing over the groups compared, the widest goal first', () => {
		const all = disagreements(report);
		for (const { distances, span } of all) {
			if (span === null) continue;
			expect(Math.abs(stakeholderGroups.reduce((sum, group) => sum + (distances[group] ?? 0), 0))).toBeLessThan(1e-9);
		}
		expect(all.map(({ span }) => span ?? -1)).toEqual(all.map(({ span }) => span ?? -1).sort((a, b) => b - a));
	});
});

describe('participation totals', () => {
	const nothing = { participants: 0, ratings: 0, contributions: 0 };
	test('name no group below the minimum, and then no sum that would give it away', () => {
		const totals = participationTotals(
			{
				citizen: { participants: 120, ratings: 900, contributions: 40 },
				employee: { participants: 9, ratings: 77, contributions: 3 },
				politician: { participants: 10, ratings: 20, contributions: 2 },
				employer: nothing
			},
			10
		);
		expect(totals.groups.map(({ participants }) => participants)).toEqual([120, null, 10, null]);
		expect([totals.participants, totals.participantsAtLeast, totals.ratingsAtLeast]).toEqual([null, 130, 900]);
	});

	test('never take contributions of citizens and employees apart', () => {
		const totals = participationTotals(
			{ citizen: { ...nothing, contributions: 7 }, employee: { ...nothing, contributions: 5 }, politician: nothing, employer: nothing },
			10
		);
		expect(totals.contributionsByGroup.map(({ group, contributions }) => [group, contributions])).toEqual([
			['citizenOrEmployee', 12],
			['politician', 0],
			['employer', 0]
		]);
		expect(JSON.stringify(totals)).not.toMatch(/"contributions":[57]\b/);
	});
});

describe('a release', () => {
	const facts = { isSimulated: false, createdBy: 'a', createdAt: 100, isAnyReleased: false, cutoffAt: 100, releasedBy: 'b' };
	test.each([
		['by another person, made at the cut-off', facts, undefined],
		['by the person who took it', { ...facts, releasedBy: 'a' }, 'notAllowed'],
		['of figures made before the cut-off', { ...facts, createdAt: 99 }, 'snapshotBeforeCutoff'],
		['of a second one', { ...facts, isAnyReleased: true }, 'snapshotAlreadyReleased'],
		['of simulated figures by whoever', { ...facts, isSimulated: true, createdAt: 0, releasedBy: 'a' }, undefined]
	])('%s', (_, given, code) => {
		const decided = mayRelease(given);
		expect(decided.ok ? undefined : decided.refusals[0]?.code).toBe(code);
	});
});
