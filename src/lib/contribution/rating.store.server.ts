import { and, eq, sql, type SQL } from 'drizzle-orm';
import { question, type Database, type Question } from '#lib/platform/database.server.ts';
import { insertWhere } from './operation.store.server.ts';
import { ratingFromStored, type Criterion, type OwnRatings } from './rating.ts';
import { ratingTable } from './rating.tables.server.ts';

export type RatingRow = typeof ratingTable.$inferInsert;

export const ownRatings = (database: Database, participantId: string, passageTextId: string): Question<OwnRatings> =>
	question(
		database
			.select({ criterion: ratingTable.criterion, value: ratingTable.value })
			.from(ratingTable)
			.where(and(eq(ratingTable.participantId, participantId), eq(ratingTable.passageTextId, passageTextId))),
		(rows) => Object.fromEntries(rows.map(({ criterion, value }) => [criterion, ratingFromStored(value)]))
	);

/** The stored value as text, or '' when there is none: looked up inside the batch that replaces it. */
export const storedBefore = (participantId: string, passageTextId: string, criterion: Criterion): SQL<string> =>
	sql<string>`coalesce((SELECT CAST(former.value AS TEXT) FROM rating AS former WHERE former.participant_id = ${participantId}
		AND former.passage_text_id = ${passageTextId} AND former.criterion = ${criterion}), '')`;

/** One rating per person, wording and criterion. Sets every column that is counted: a guest who confirmed must not stay one. */
export const writeRating = (database: Database, row: RatingRow, condition: SQL) =>
	insertWhere(database, ratingTable, row, condition).onConflictDoUpdate({
		target: [ratingTable.participantId, ratingTable.passageTextId, ratingTable.criterion],
		set: { value: sql`excluded.value`, assurance: sql`excluded.assurance`, changedAt: sql`excluded.changed_at` }
	});

export const deleteRating = (
	database: Database,
	{ participantId, passageTextId, criterion }: Pick<RatingRow, 'participantId' | 'passageTextId' | 'criterion'>,
	condition: SQL
) =>
	database
		.delete(ratingTable)
		.where(
			and(
				eq(ratingTable.participantId, participantId),
				eq(ratingTable.passageTextId, passageTextId),
				eq(ratingTable.criterion, criterion),
				condition
			)
		);

/** Copies a guest's ratings to the participant a credential stands for; where both rated, the newer one stays. */
export const adoptRatings = (database: Database, guestId: string, participantId: SQL, changedAt: SQL = sql`rating.changed_at`) =>
	database
		.insert(ratingTable)
		.select(
			sql`SELECT participant.id, rating.passage_text_id, rating.criterion, rating.value, rating.procedure_id,
				participant.stakeholder_group, participant.assurance, ${changedAt}
			FROM rating JOIN participant ON participant.id = ${participantId}
			WHERE rating.participant_id = ${guestId} AND participant.id <> ${guestId}`
		)
		.onConflictDoUpdate({
			target: [ratingTable.participantId, ratingTable.passageTextId, ratingTable.criterion],
			set: { value: sql`excluded.value`, assurance: sql`excluded.assurance`, changedAt: sql`excluded.changed_at` },
			setWhere: sql`excluded.changed_at >= rating.changed_at`
		});

/** The same for a participant who is known already; `ratedAt` replaces the times of the guest's ratings. */
export const adoptRatingsOf = (database: Database, guestId: string, participantId: string, ratedAt?: number) =>
	adoptRatings(database, guestId, sql`${participantId}`, ratedAt === undefined ? undefined : sql`${ratedAt}`);

export const dropRatings = (database: Database, participantId: string) =>
	database.delete(ratingTable).where(eq(ratingTable.participantId, participantId));
