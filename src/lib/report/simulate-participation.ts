import { criteria, type Criterion } from '#lib/contribution/rating.ts';
import { stances } from '#lib/contribution/stance.ts';
import { isRatable, type OutlineEntry } from '#lib/draft/passage.ts';
import { stakeholderGroups, type StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { SnapshotFacts } from './assemble-snapshot.ts';
import { byGroup } from './disclosure.ts';
import { emptyHistogram, type Histogram } from './histogram.ts';
import type { Activity } from './participation-totals.ts';
import type { ByGroup, RatingCell, StanceCounts } from './snapshot.ts';

/**
 * Made-up participation for the example report: every group with a temper of its own, goals that unite and goals that
 * divide, small groups that fall below the minimum here and there. One seed, one result; nobody's opinion is in it.
 */
const participants: ByGroup<number> = { citizen: 618, employee: 243, politician: 52, employer: 87 };
/** Share of a group that rates a goal, and how much that differs from goal to goal. */
const reach: ByGroup<number> = { citizen: 0.62, employee: 0.68, politician: 0.7, employer: 0.66 };
/** Share that rates what is no goal, compared with goals. */
const besideGoals = 0.22;
const dontKnowShare: ByGroup<number> = { citizen: 0.1, employee: 0.06, politician: 0.05, employer: 0.07 };
const temper: ByGroup<number> = { citizen: 0.2, employee: -0.05, politician: 0.45, employer: 0.4 };
/** What a group finds important of a field (by code of the chapter), -1 to 1. */
const leanings: Readonly<Record<string, Partial<ByGroup<number>>>> = {
	H1: { citizen: -0.15, employee: -0.4, employer: 0.4 },
	H3: { employee: 0.55, employer: -0.5, politician: 0.1 },
	H4: { citizen: 0.4, employer: 0.1 },
	H5: { citizen: 0.2, employer: -0.6, politician: 0.3 },
	H6: { citizen: 0.6, employee: 0.35, politician: 0.4, employer: -0.2 },
	H7: { employer: 0.55, employee: -0.5, citizen: -0.2 },
	H8: { employee: 0.3, politician: 0.2 }
};
const writingShare: ByGroup<number> = { citizen: 0.022, employee: 0.02, politician: 0.05, employer: 0.035 };
const stanceWeights = { support: 0.24, concern: 0.3, proposal: 0.34, question: 0.12 };

export interface SimulationInput {
	readonly outline: readonly OutlineEntry[];
	readonly procedureId: string;
	readonly seed: number;
}

export function simulateParticipation(
	input: SimulationInput
): Pick<SnapshotFacts, 'ratings' | 'comments' | 'employeesByField' | 'activity'> {
	const random = randomFrom(input.seed);
	const codes = new Map(input.outline.map(({ id, code }) => [id, code]));
	const ratings = input.outline
		.filter(({ kind }) => isRatable(kind))
		.flatMap((entry) => {
			const divide = 0.7 * (random() - 0.5);
			const interest = 0.75 + 0.45 * random();
			return stakeholderGroups.flatMap((group) => {
				const leaning = (leanings[codes.get(entry.chapterId) ?? ''] ?? {})[group] ?? 0;
				const own = temper[group] + leaning + divide + 0.5 * (random() - 0.5);
				const n = peopleFor(entry, group, interest, random);
				return criteria.map((criterion) => ({
					passageId: entry.id,
					criterion,
					group,
					cell: cellOf(group, criterion, n, own, random)
				}));
			});
		});
	const targets = [...input.outline.map(({ id, kind }) => ({ id, isGoal: kind === 'goal' })), { id: input.procedureId, isGoal: true }];
	const comments = targets.flatMap(({ id, isGoal }) =>
		stakeholderGroups.map((group) => ({ targetId: id, group, counts: stanceCounts(group, isGoal ? 1 : besideGoals, random) }))
	);
	const chapters = [...new Set(input.outline.map(({ chapterId }) => chapterId))];
	return {
		ratings,
		comments,
		// In every other field enough employees wrote for their group to be named.
		employeesByField: new Map(chapters.map((chapterId, position) => [chapterId, position % 2 === 0 ? 14 : 6])),
		activity: activityIn(ratings, comments)
	};
}

/** mulberry32: small, fast, the same everywhere. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

function peopleFor({ kind }: OutlineEntry, group: StakeholderGroup, interest: number, random: () => number): number {
	const share = reach[group] * interest * (kind === 'goal' ? 1 : besideGoals) * (0.45 + 0.75 * random());
	return Math.min(participants[group], Math.round(participants[group] * share));
}

function cellOf(group: StakeholderGroup, criterion: Criterion, n: number, own: number, random: () => number): RatingCell {
	const centre = criterion === 'agreement' ? own : 0.35 + own / 3;
	const counted = histogramOf(n, centre, dontKnowShare[group], random);
	// Residents confirm an e-mail address; the other groups are invited and count as verified.
	const guest = group === 'citizen' ? histogramOf(Math.round(n * 0.3), centre, 0.15, random) : emptyHistogram;
	return group === 'citizen' ? { guest, email: counted, verified: emptyHistogram } : { guest, email: emptyHistogram, verified: counted };
}

/** n people whose opinions lie around a centre between -1 (no) and 1 (yes), more apart than a bell would have them. */
function histogramOf(n: number, centre: number, dontKnow: number, random: () => number): Histogram {
	const counts = [0, 0, 0, 0, 0, 0];
	for (let person = 0; person < n; person++) {
		const opinion = centre + 1.3 * (random() + random() + random() - 1.5);
		const step = random() < dontKnow ? 5 : Math.max(0, Math.min(4, Math.round(opinion * 2 + 2)));
		counts[step] = (counts[step] ?? 0) + 1;
	}
	return counts as unknown as Histogram;
}

function stanceCounts(group: StakeholderGroup, interest: number, random: () => number): StanceCounts {
	const most = participants[group] * writingShare[group] * interest;
	const [support, concern, proposal, question] = stances.map((stance) => Math.round(most * stanceWeights[stance] * 2 * random()));
	return { support: support ?? 0, concern: concern ?? 0, proposal: proposal ?? 0, question: question ?? 0 };
}

function activityIn(ratings: SnapshotFacts['ratings'], comments: SnapshotFacts['comments']): ByGroup<Activity> {
	const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
	return byGroup((group) => ({
		participants: participants[group],
		ratings: sum(ratings.filter((row) => row.group === group).flatMap(({ cell }) => [...cell.email, ...cell.verified])),
		contributions: sum(comments.filter((row) => row.group === group).flatMap(({ counts }) => Object.values(counts)))
	}));
}
