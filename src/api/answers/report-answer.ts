import { z } from '@hono/zod-openapi';
import { criteria } from '#lib/contribution/rating.ts';
import { shownGroups } from '#lib/contribution/shown-group.ts';
import { stances } from '#lib/contribution/stance.ts';
import { passageKinds } from '#lib/draft/passage.ts';
import { stakeholderGroups } from '#lib/procedure/stakeholder-group.ts';
import type { CommentCounts } from '#lib/report/comment-count.ts';
import type { Figure, ProtectedTable } from '#lib/report/figure.ts';
import type { ReportPassage } from '#lib/report/feedback-report.ts';
import type { ParticipationTotals } from '#lib/report/participation-totals.ts';
import type { PublicReport, ReleasedReport } from '#lib/report/public-report.server.ts';

const count = z.int().min(0);

const totalsSchema = z
	.strictObject({
		minimumCellSize: z.int(),
		groups: z.array(
			z.strictObject({
				group: z.enum(stakeholderGroups),
				isSelfStated: z.boolean().openapi({ description: 'Residents state their group themselves; the others are checked' }),
				participants: count.nullable().openapi({ description: 'null: fewer than minimumCellSize, or nobody' })
			})
		),
		participants: count.nullable().openapi({ description: 'null where it would give away a group that is not shown' }),
		participantsAtLeast: count,
		ratingsAtLeast: count.nullable().openapi({ description: 'Rounded down; null where it would give a small figure away' }),
		contributions: count,
		contributionsByGroup: z.array(z.strictObject({ group: z.enum(shownGroups), contributions: count }))
	})
	.openapi('ParticipationTotals');

const median = z.int().min(1).max(5).nullable();
const figureSchema = z
	.discriminatedUnion('state', [
		z.strictObject({
			state: z.literal('full'),
			n: count,
			histogram: z.strictObject({ '1': count, '2': count, '3': count, '4': count, '5': count, dontKnow: count }),
			median
		}),
		z.strictObject({ state: z.literal('reduced'), n: count, median }),
		z.strictObject({ state: z.literal('suppressed') }),
		z.strictObject({ state: z.literal('none') })
	])
	.openapi('Figure', { description: '"suppressed": too few people, or hidden so that another small number cannot be calculated' });

const tableSchema = z
	.strictObject({
		groups: z.array(z.strictObject({ group: z.enum(stakeholderGroups), figure: figureSchema })),
		total: figureSchema
	})
	.openapi('RatingTable');

const stanceCounts = z.record(z.enum(stances), count);
const commentsSchema = z
	.strictObject({ all: stanceCounts, groups: z.array(z.strictObject({ group: z.enum(shownGroups), counts: stanceCounts })) })
	.openapi('CommentCounts');

const reportedPassageSchema = z
	.strictObject({
		code: z.string(),
		kind: z.enum(passageKinds),
		heading: z.string(),
		chapterCode: z.string(),
		ratings: z.record(z.enum(criteria), tableSchema).nullable(),
		comments: commentsSchema
	})
	.openapi('ReportedPassage');

const totalsOnlySchema = z.strictObject({ state: z.literal('totals'), totals: totalsSchema });
const releasedSchema = z.strictObject({
	state: z.literal('released'),
	totals: totalsSchema,
	version: z.string(),
	cutoffAt: z.iso.datetime(),
	madeOn: z.iso.date(),
	releasedAt: z.iso.datetime(),
	snapshotHash: z.string(),
	minimumCellSize: z.int(),
	passages: z.array(reportedPassageSchema),
	wholeDraft: commentsSchema
});

export const reportSchema = z.discriminatedUnion('state', [totalsOnlySchema, releasedSchema]).openapi('Report');

const totalsAnswer = (totals: ParticipationTotals): z.infer<typeof totalsSchema> => ({
	minimumCellSize: totals.minimumCellSize,
	groups: totals.groups.map(({ group, isSelfStated, participants }) => ({ group, isSelfStated, participants })),
	participants: totals.participants,
	participantsAtLeast: totals.participantsAtLeast,
	ratingsAtLeast: totals.ratingsAtLeast,
	contributions: totals.contributions,
	contributionsByGroup: totals.contributionsByGroup.map(({ group, contributions }) => ({ group, contributions }))
});

function figureAnswer(figure: Figure): z.infer<typeof figureSchema> {
	if (figure.state === 'suppressed' || figure.state === 'none') return { state: figure.state };
	const median = figure.median;
	if (figure.state === 'reduced') return { state: 'reduced', n: figure.n, median };
	const [one, two, three, four, five, dontKnow] = figure.histogram;
	return { state: 'full', n: figure.n, histogram: { '1': one, '2': two, '3': three, '4': four, '5': five, dontKnow }, median };
}

const tableAnswer = ({ groups, total }: ProtectedTable): z.infer<typeof tableSchema> => ({
	groups: stakeholderGroups.map((group) => ({ group, figure: figureAnswer(groups[group]) })),
	total: figureAnswer(total)
});

const stanceAnswer = ({ support, concern, proposal, question }: CommentCounts['all']) => ({ support, concern, proposal, question });

const commentsAnswer = ({ all, groups }: CommentCounts): z.infer<typeof commentsSchema> => ({
	all: stanceAnswer(all),
	groups: groups.map(({ group, counts }) => ({ group, counts: stanceAnswer(counts) }))
});

const passageAnswer = ({ code, kind, heading, chapterCode, ratings, comments }: ReportPassage): z.infer<typeof reportedPassageSchema> => ({
	code,
	kind,
	heading,
	chapterCode,
	ratings: ratings === null ? null : { agreement: tableAnswer(ratings.agreement), importance: tableAnswer(ratings.importance) },
	comments: commentsAnswer(comments)
});

const releasedAnswer = ({ report, hash, releasedAt }: ReleasedReport): z.infer<typeof releasedSchema> => ({
	state: 'released',
	totals: totalsAnswer(report.totals),
	version: report.version.number,
	cutoffAt: new Date(report.cutoffAt).toISOString(),
	madeOn: report.madeOn,
	releasedAt: new Date(releasedAt).toISOString(),
	snapshotHash: hash,
	minimumCellSize: report.minimumCellSize,
	passages: report.passages.map(passageAnswer),
	wholeDraft: commentsAnswer(report.wholeDraft)
});

export const reportAnswer = (report: PublicReport): z.infer<typeof reportSchema> =>
	report.state === 'released' ? releasedAnswer(report) : { state: 'totals', totals: totalsAnswer(report.totals) };
