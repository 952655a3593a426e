import { and, eq, sql } from 'drizzle-orm';
import type { Criterion } from '#lib/contribution/rating.ts';
import { contributionTallyTable, fieldTallyTable, procedureTallyTable, ratingTallyTable } from '#lib/contribution/tally.tables.server.ts';
import { draftVersionPassageTable, draftVersionTable, passageTextTable } from '#lib/draft/draft.tables.server.ts';
import type { OutlineEntry } from '#lib/draft/passage.ts';
import { question, type Database, type Question } from '#lib/platform/database.server.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { byGroup } from './disclosure.ts';
import type { Activity } from './participation-totals.ts';
import type { ByGroup, RatingCell, StanceCounts } from './snapshot.ts';

/** A draft has some hundred passages; two criteria and four groups each. */
const talliesMax = 20_000;

/** Who took part so far: four rows, however many contributions there are. */
export const procedureActivity = (database: Database, procedureId: string): Question<ByGroup<Activity>> =>
	question(
		database
			.select({
				group: procedureTallyTable.stakeholderGroup,
				participants: procedureTallyTable.participants,
				ratings: procedureTallyTable.ratings,
				contributions: procedureTallyTable.contributions
			})
			.from(procedureTallyTable)
			.where(eq(procedureTallyTable.procedureId, procedureId))
			.limit(4),
		(rows) =>
			byGroup((group) => {
				const { participants = 0, ratings = 0, contributions = 0 } = rows.find((row) => row.group === group) ?? {};
				return { participants, ratings, contributions };
			})
	);

export interface VersionOutline {
	readonly number: string;
	readonly title: string;
	readonly outline: readonly OutlineEntry[];
}

export const versionOutline = (database: Database, versionId: string): Question<VersionOutline | null> =>
	question(
		database
			.select({ number: draftVersionTable.number, title: draftVersionTable.title, outline: draftVersionTable.outline })
			.from(draftVersionTable)
			.where(eq(draftVersionTable.id, versionId))
			.limit(1),
		([row]) => (row === undefined ? null : { ...row, outline: JSON.parse(row.outline) as OutlineEntry[] })
	);

export interface RatingTallyRow {
	readonly passageId: string;
	readonly criterion: Criterion;
	readonly group: StakeholderGroup;
	readonly cell: RatingCell;
}

/** Ratings of every wording that is current in a version; editorial changes keep those of the wording before. */
export function ratingTallies(database: Database, versionId: string): Question<RatingTallyRow[]> {
	const tally = ratingTallyTable;
	const { passageTextId, ...counters } = {
		passageTextId: tally.passageTextId,
		guest1: tally.guest1,
		guest2: tally.guest2,
		guest3: tally.guest3,
		guest4: tally.guest4,
		guest5: tally.guest5,
		guest0: tally.guest0,
		email1: tally.email1,
		email2: tally.email2,
		email3: tally.email3,
		email4: tally.email4,
		email5: tally.email5,
		email0: tally.email0,
		verified1: tally.verified1,
		verified2: tally.verified2,
		verified3: tally.verified3,
		verified4: tally.verified4,
		verified5: tally.verified5,
		verified0: tally.verified0
	};
	return question(
		database
			.select({
				passageId: draftVersionPassageTable.passageId,
				criterion: tally.criterion,
				group: tally.stakeholderGroup,
				...counters
			})
			.from(draftVersionPassageTable)
			.innerJoin(passageTextTable, eq(passageTextTable.id, draftVersionPassageTable.passageTextId))
			.innerJoin(tally, eq(passageTextId, passageTextTable.ratedAs))
			.where(eq(draftVersionPassageTable.versionId, versionId))
			.limit(talliesMax),
		(rows) =>
			rows.map((row) => ({
				passageId: row.passageId,
				criterion: row.criterion as Criterion,
				group: row.group as StakeholderGroup,
				cell: {
					guest: [row.guest1, row.guest2, row.guest3, row.guest4, row.guest5, row.guest0],
					email: [row.email1, row.email2, row.email3, row.email4, row.email5, row.email0],
					verified: [row.verified1, row.verified2, row.verified3, row.verified4, row.verified5, row.verified0]
				}
			}))
	);
}

export interface CommentTallyRow {
	/** A passage, or the procedure for the whole draft. */
	readonly targetId: string;
	readonly group: StakeholderGroup;
	readonly counts: StanceCounts;
}

export const commentTallies = (database: Database, procedureId: string, versionId: string): Question<CommentTallyRow[]> =>
	question(
		database
			.select()
			.from(contributionTallyTable)
			.where(
				sql`${contributionTallyTable.targetId} IN (SELECT passage_id FROM draft_version_passage WHERE version_id = ${versionId} UNION ALL SELECT ${procedureId})`
			)
			.limit(talliesMax),
		(rows) => rows.map(({ targetId, stakeholderGroup, ...counts }) => ({ targetId, group: stakeholderGroup as StakeholderGroup, counts }))
	);

/** Distinct verified employees who wrote something, by field (the procedure for the whole draft). */
export const employeesByField = (database: Database, procedureId: string, versionId: string): Question<ReadonlyMap<string, number>> =>
	question(
		database
			.select({ fieldId: fieldTallyTable.fieldId, contributors: fieldTallyTable.contributors })
			.from(fieldTallyTable)
			.where(
				and(
					eq(fieldTallyTable.stakeholderGroup, 'employee'),
					sql`${fieldTallyTable.fieldId} IN (SELECT chapter_id FROM draft_version_passage WHERE version_id = ${versionId} UNION ALL SELECT ${procedureId})`
				)
			)
			.limit(talliesMax),
		(rows) => new Map(rows.map(({ fieldId, contributors }) => [fieldId, contributors]))
	);
