import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { castRating } from '#lib/contribution/cast-rating.server.ts';
import { ownRatings } from '#lib/contribution/rating.store.server.ts';
import type { RatingValue } from '#lib/contribution/rating.ts';
import { takeRatingBack } from '#lib/contribution/take-rating-back.server.ts';
import { guestOf } from '#lib/identity/recognise-participant.server.ts';
import { meteredDatabase, newDatabaseMeter } from '#lib/platform/database-meter.server.ts';
import { ask, openDatabase } from '#lib/platform/database.server.ts';
import { startOfDay } from '#lib/platform/calendar.ts';
import { testContext } from '../support/context.ts';
import { aKey, aLoadedProcedure, aParticipant, refusalsOf, rows, valueOf } from '../support/participation.ts';

const context = testContext();
const about = { code: 'Z1.1', criterion: 'agreement' } as const;
const tallyOf = async (slug: string) => (await rows('SELECT * FROM rating_tally WHERE passage_text_id = ?', `${slug}-Z1.1-text`))[0];

describe('a rating', () => {
	test('is stored once per person, wording and criterion, and can be changed and taken back', async () => {
		const procedure = await aLoadedProcedure(context, 'r-change');
		const actor = await aParticipant(context, procedure);
		const cast = async (value: RatingValue) =>
			valueOf(await castRating(context, { procedure, actor, ...about, value, key: aKey(context) }));
		expect(await cast(4)).toMatchObject({ value: 4, former: null, isCounted: true });
		expect(await cast('dontKnow')).toMatchObject({ value: 'dontKnow', former: 4 });
		expect(await cast(2)).toMatchObject({ former: 'dontKnow' });
		expect(await tallyOf('r-change')).toMatchObject({ email_2: 1, email_4: 0, email_0: 0 });
		const back = valueOf(await takeRatingBack(context, { procedure, actor, ...about, key: aKey(context) }));
		expect(back).toMatchObject({ value: null, former: 2 });
		expect(await tallyOf('r-change')).toMatchObject({ email_2: 0 });
		expect(await ask(context.database, ownRatings(context.database, actor.participantId, 'r-change-Z1.1-text'))).toEqual({});
	});

	test('sent 500 times at once by one person is one row and counts once', async () => {
		const procedure = await aLoadedProcedure(context, 'r-flood');
		const actor = await aParticipant(context, procedure);
		const values = [1, 2, 3, 4, 5, 'dontKnow'] as const;
		const results = await Promise.all(
			Array.from({ length: 500 }, async (_, position) =>
				castRating(context, { procedure, actor, ...about, value: values[position % 6] ?? 1, key: aKey(context) })
			)
		);
		expect(results.every(({ ok }) => ok)).toBe(true);
		const stored = await rows<{ value: number }>('SELECT value FROM rating WHERE participant_id = ?', actor.participantId);
		expect(stored).toHaveLength(1);
		const tally = (await tallyOf('r-flood')) ?? {};
		const counted = Object.entries(tally).filter(([name, n]) => /_\d$/.test(name) && n !== 0);
		expect(counted).toEqual([[`email_${String(stored[0]?.value)}`, 1]]);
	}, 60_000);

	test('sent twice with one key happens once, and another value with that key is refused', async () => {
		const procedure = await aLoadedProcedure(context, 'r-key');
		const actor = await aParticipant(context, procedure);
		const key = aKey(context);
		const first = valueOf(await castRating(context, { procedure, actor, ...about, value: 5, key }));
		valueOf(await castRating(context, { procedure, actor, ...about, value: 1, key: aKey(context) }));
		expect(valueOf(await castRating(context, { procedure, actor, ...about, value: 5, key }))).toEqual(first);
		expect(await tallyOf('r-key')).toMatchObject({ email_1: 1, email_5: 0 });
		expect(refusalsOf(await castRating(context, { procedure, actor, ...about, value: 4, key }))).toEqual(['keyReused']);
	});

	test('of a guest is kept in the guest columns and counted nowhere else', async () => {
		const procedure = await aLoadedProcedure(context, 'r-guest');
		const actor = await guestOf(context, procedure.id, 'browser');
		const saved = valueOf(await castRating(context, { procedure, actor, ...about, value: 3, key: aKey(context) }));
		expect(saved.isCounted).toBe(false);
		expect(await tallyOf('r-guest')).toMatchObject({ guest_3: 1, email_3: 0, verified_3: 0 });
		expect(await rows('SELECT * FROM procedure_tally WHERE procedure_id = ?', procedure.id)).toEqual([]);
		expect(await rows('SELECT * FROM participant_activity WHERE procedure_id = ?', procedure.id)).toEqual([]);
	});

	test('of an employee carries no time finer than the day', async () => {
		const procedure = await aLoadedProcedure(context, 'r-day');
		const actor = await aParticipant(context, procedure, 'employee');
		valueOf(await castRating(context, { procedure, actor, ...about, value: 3, key: aKey(context) }));
		const [row] = await rows<{ changed_at: number }>('SELECT changed_at FROM rating WHERE participant_id = ?', actor.participantId);
		expect(row?.changed_at).toBe(startOfDay(context.day));
	});

	test('is taken until the last millisecond of the phase and refused at the cut-off itself', async () => {
		const procedure = await aLoadedProcedure(context, 'r-cutoff');
		const actor = await aParticipant(context, procedure);
		const phase = procedure.phases.find(({ kind }) => kind === 'contribution');
		const opensAt = phase?.opensAt ?? 0;
		const closesAt = phase?.closesAt ?? 0;
		const at = async (now: number) =>
			refusalsOf(await castRating(testContext({ now }), { procedure, actor, ...about, value: 3, key: aKey(context) }));
		expect(await at(opensAt - 1)).toEqual(['phaseNotOpenYet']);
		expect(await at(opensAt)).toEqual([]);
		expect(await at(closesAt - 1)).toEqual([]);
		expect(await at(closesAt)).toEqual(['phaseClosed']);
		expect(await at(closesAt + 1)).toEqual(['phaseClosed']);
	});

	test('is refused without a key, for an unknown or unratable passage, a foreign procedure, a group that is not asked', async () => {
		const procedure = await aLoadedProcedure(context, 'r-refused');
		const other = await aLoadedProcedure(context, 'r-other');
		const actor = await aParticipant(context, procedure);
		const cast = async (changes: object) =>
			refusalsOf(await castRating(context, { procedure, actor, ...about, value: 3, key: aKey(context), ...changes }));
		expect(await cast({ key: '' })).toEqual(['keyMissing key']);
		expect(await cast({ key: 'short' })).toEqual(['keyMissing key']);
		expect(await cast({ key: 'with blanks in it' })).toEqual(['keyMissing key']);
		expect(await cast({ code: 'Z9.9' })).toEqual(['notFound code']);
		expect(await cast({ code: 'A1' })).toEqual(['passageNotRatable']);
		expect(await cast({ procedure: other })).toEqual(['notSignedIn']);
		expect(await cast({ procedure: { ...procedure, admittedGroups: [] } })).toEqual(['groupNotAdmitted']);
		const strict = procedure.admittedGroups.map((admitted) => ({ ...admitted, ratingAssurance: 'verified' as const }));
		expect(await cast({ procedure: { ...procedure, admittedGroups: strict } })).toEqual(['assuranceTooLow']);
		expect(await rows('SELECT * FROM operation WHERE actor = ?', actor.participantId)).toEqual([]);
	});

	test('writes at most 8 rows, the first of a guest and of a signed-in person alike', async () => {
		const procedure = await aLoadedProcedure(context, 'r-rows');
		const written = async (actor: Awaited<ReturnType<typeof aParticipant>>) => {
			const meter = newDatabaseMeter();
			const database = openDatabase(meteredDatabase(env.DB.withSession(), meter));
			valueOf(await castRating({ ...context, database }, { procedure, actor, ...about, value: 3, key: aKey(context) }));
			return meter;
		};
		const first = await written(await aParticipant(context, procedure));
		const guest = await written(await guestOf(context, procedure.id, 'rows'));
		expect(first.rowsWritten).toBeLessThanOrEqual(8);
		expect(guest.rowsWritten).toBeLessThanOrEqual(8);
	});
});
