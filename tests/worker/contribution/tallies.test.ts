import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParticipantActor, StaffActor } from '#lib/access/actor.ts';
import { castRating } from '#lib/contribution/cast-rating.server.ts';
import { confirmParticipation } from '#lib/contribution/confirm-participation.server.ts';
import { giveUpUnconfirmed } from '#lib/contribution/give-up-unconfirmed.server.ts';
import { postComment } from '#lib/contribution/post-comment.server.ts';
import { criteria, ratingFromStored } from '#lib/contribution/rating.ts';
import { recountTallies, repairTallies } from '#lib/contribution/recount-tallies.server.ts';
import { stances } from '#lib/contribution/stance.ts';
import { takeRatingBack } from '#lib/contribution/take-rating-back.server.ts';
import { withdrawContribution } from '#lib/contribution/withdraw-contribution.server.ts';
import { guestOf } from '#lib/identity/recognise-participant.server.ts';
import { hideContribution, restoreContribution } from '#lib/moderation/hide-contribution.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { stakeholderGroups } from '#lib/procedure/stakeholder-group.ts';
import { testContext, testNow } from '../support/context.ts';
import { aComment, aKey, aLoadedProcedure, aParticipant, rows } from '../support/participation.ts';

const staff: StaffActor = { kind: 'staff', staffId: 'moderation', label: 'Moderation', roles: ['admin'] };
const explanation = 'Eine Erläuterung, die lang genug ist.';
const codes = ['Z1.1', 'Z1.2', 'H1', 'A1', null] as const;

interface World {
	readonly procedure: Procedure;
	readonly people: readonly ParticipantActor[];
	readonly sent: { readonly contributionId: string; readonly reference: string; readonly receiptCode: string }[];
	clock: number;
}

/** Who acts, on what, with which choice: numbers that each command reads in its own way. */
const command = fc.record({
	act: fc.constantFrom('cast', 'cast', 'cast', 'takeBack', 'post', 'post', 'confirm', 'hide', 'restore', 'withdraw', 'giveUp', 'mask'),
	who: fc.nat(9),
	which: fc.nat(19),
	value: fc.nat(5)
});
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

async function run(world: World, { act, who, which, value }: Command): Promise<void> {
	world.clock += 1000;
	const context = testContext({ now: world.clock });
	const { procedure, people, sent } = world;
	const actor = people[who % people.length] as ParticipantActor;
	const browserToken = `browser-${String(who % 3)}-${procedure.slug}`;
	const code = codes[which % codes.length] ?? null;
	const criterion = criteria[which % 2] ?? 'agreement';
	const target = sent[which % Math.max(sent.length, 1)];
	const about = { procedure, actor, code: code ?? 'Z1.1', criterion, key: aKey(context) };
	if (act === 'cast') await castRating(context, { ...about, value: ratingFromStored(value) });
	else if (act === 'takeBack') await takeRatingBack(context, about);
	else if (act === 'post') {
		const comment = aComment({ stance: stances[value % 4] ?? 'support' });
		const confirmation = { email: `p${String(who)}-${String(world.clock)}@${procedure.slug}.example`, browserToken, locale: 'de' } as const;
		const posted = await postComment(context, { procedure, actor, code, comment, key: about.key, confirmation });
		if (posted.ok) sent.push(posted.value);
	} else if (act === 'confirm') {
		const group = stakeholderGroups[value % 4] ?? 'citizen';
		const waiting = await rows<{ subject_hash: string }>('SELECT subject_hash FROM pending_confirmation ORDER BY contribution_id');
		const subjectHash = waiting[which % Math.max(waiting.length, 1)]?.subject_hash ?? `subject-${String(which % 2)}`;
		const redeemed = { subjectHash, stakeholderGroup: group, assurance: group === 'citizen' ? 'email' : 'verified' } as const;
		await confirmParticipation(context, { procedure, redeemed, browserToken });
	} else if (act === 'giveUp') await giveUpUnconfirmed(testContext({ now: world.clock + value * 20 * 3_600_000 }));
	else if (target === undefined) return;
	else if (act === 'hide')
		await hideContribution(context, { staff, procedure, contributionId: target.contributionId, reason: 'insult', explanation });
	else if (act === 'restore') await restoreContribution(context, { staff, procedure, contributionId: target.contributionId, explanation });
	else if (act === 'withdraw') await withdrawContribution(context, { procedureId: procedure.id, ...target });
	else await rows(`UPDATE contribution SET state = 'masked', masked_body = '***' WHERE id = ? AND state = 'public'`, target.contributionId);
}

describe('the counters', () => {
	test('equal a recount after any sequence of acts by anybody', async () => {
		let worlds = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(command, { minLength: 10, maxLength: 40 }), async (commands) => {
				worlds += 1;
				const context = testContext();
				const procedure = await aLoadedProcedure(context, `t-${String(worlds)}`);
				const people = [
					await aParticipant(context, procedure, 'citizen'),
					await aParticipant(context, procedure, 'citizen', 'verified'),
					await aParticipant(context, procedure, 'employee'),
					await aParticipant(context, procedure, 'employee'),
					await aParticipant(context, procedure, 'politician'),
					await aParticipant(context, procedure, 'employer'),
					await guestOf(context, procedure.id, `browser-0-${procedure.slug}`),
					await guestOf(context, procedure.id, `browser-1-${procedure.slug}`),
					await guestOf(context, procedure.id, `browser-2-${procedure.slug}`)
				];
				const world: World = { procedure, people, sent: [], clock: testNow };
				for (const next of commands) await run(world, next);
				expect(await recountTallies(context)).toEqual([]);
			}),
			{ numRuns: 15 }
		);
		expect(await rows(`SELECT sum(n) AS n FROM participant_activity`)).not.toEqual([{ n: 0 }]);
	}, 60_000);

	test('are found wrong when somebody wrote past them, and repaired', async () => {
		const context = testContext();
		const procedure = await aLoadedProcedure(context, 't-wrong');
		const actor = await aParticipant(context, procedure, 'employee');
		await castRating(context, { procedure, actor, code: 'Z1.1', criterion: 'agreement', value: 4, key: aKey(context) });
		await postComment(context, { procedure, actor, code: 'Z1.1', comment: aComment(), key: aKey(context) });
		for (const sabotage of [
			'UPDATE rating_tally SET verified_1 = verified_1 + 1',
			'DELETE FROM contribution_tally',
			`UPDATE outline_tally SET counts = json_set(counts, '$.x', 3)`,
			'UPDATE participant_activity SET n = n + 1',
			'UPDATE field_contributor SET n = 0',
			'UPDATE field_tally SET contributors = contributors + 7',
			'UPDATE procedure_tally SET ratings = ratings + 1',
			`INSERT INTO procedure_tally (procedure_id, stakeholder_group, participants) VALUES ('nobody', 'citizen', 2)`
		]) {
			await rows(sabotage);
			expect((await recountTallies(context)).length, sabotage).toBeGreaterThan(0);
			await repairTallies(context);
			expect(await recountTallies(context), sabotage).toEqual([]);
		}
	});
});
