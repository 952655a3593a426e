import { describe, expect, test } from 'vitest';
import { castRating } from '#lib/contribution/cast-rating.server.ts';
import { confirmParticipation } from '#lib/contribution/confirm-participation.server.ts';
import { postComment } from '#lib/contribution/post-comment.server.ts';
import { recountTallies } from '#lib/contribution/recount-tallies.server.ts';
import { resendPublishCode } from '#lib/contribution/resend-publish-code.server.ts';
import type { RatingValue } from '#lib/contribution/rating.ts';
import { guestOf } from '#lib/identity/recognise-participant.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { testContext, testNow } from '../support/context.ts';
import { aComment, aKey, aLoadedProcedure, refusalsOf, rows, valueOf } from '../support/participation.ts';

const context = testContext();
const citizen = { stakeholderGroup: 'citizen', assurance: 'email' } as const;

const rate = async (at: Context, procedure: Procedure, browserToken: string, code: string, value: RatingValue) =>
	valueOf(
		await castRating(at, {
			procedure,
			actor: await guestOf(at, procedure.id, browserToken),
			code,
			criterion: 'agreement',
			value,
			key: aKey(at)
		})
	);
const comment = async (at: Context, procedure: Procedure, browserToken: string, email: string) =>
	valueOf(
		await postComment(at, {
			procedure,
			actor: await guestOf(at, procedure.id, browserToken),
			code: 'Z1.1',
			comment: aComment(),
			key: aKey(at),
			confirmation: { email, browserToken, locale: 'de' }
		})
	);
const subjectOf = async (contributionId: string) =>
	(await rows<{ subject_hash: string }>('SELECT subject_hash FROM pending_confirmation WHERE contribution_id = ?', contributionId))[0]
		?.subject_hash ?? '';

describe('confirming', () => {
	test('counts the guest ratings of this browser and publishes what waited for this address', async () => {
		const procedure = await aLoadedProcedure(context, 'k-first');
		await rate(context, procedure, 'k1', 'Z1.1', 4);
		const { contributionId } = await comment(context, procedure, 'k1', 'k1@example.org');
		const redeemed = { subjectHash: await subjectOf(contributionId), ...citizen };
		const { participant, published } = valueOf(await confirmParticipation(context, { procedure, redeemed, browserToken: 'k1' }));
		expect(published).toEqual([contributionId]);
		expect(participant).toMatchObject({ stakeholderGroup: 'citizen', assurance: 'email', procedureId: procedure.id });
		expect(await rows('SELECT participant_id, assurance, value FROM rating WHERE procedure_id = ?', procedure.id)).toEqual([
			{ participant_id: participant.participantId, assurance: 'email', value: 4 }
		]);
		expect(await rows('SELECT state, participant_id, assurance, expires_at FROM contribution WHERE id = ?', contributionId)).toEqual([
			{ state: 'public', participant_id: participant.participantId, assurance: 'email', expires_at: null }
		]);
		expect(await rows('SELECT * FROM pending_confirmation WHERE contribution_id = ?', contributionId)).toEqual([]);
		expect(await rows('SELECT participants, ratings, contributions FROM procedure_tally WHERE procedure_id = ?', procedure.id)).toEqual([
			{ participants: 1, ratings: 1, contributions: 1 }
		]);
		const again = valueOf(await confirmParticipation(context, { procedure, redeemed, browserToken: 'k1' }));
		expect(again).toEqual({ participant, published: [] });
	});

	test('lets the newest rating stand, whichever browser it came from', async () => {
		const procedure = await aLoadedProcedure(context, 'k-newest');
		const later = testContext({ now: testNow + 60_000 });
		const redeemed = { subjectHash: 'k-newest-subject', ...citizen };
		await rate(context, procedure, 'old', 'Z1.1', 1);
		await rate(later, procedure, 'old', 'Z1.2', 2);
		await rate(later, procedure, 'new', 'Z1.1', 5);
		await rate(context, procedure, 'new', 'Z1.2', 4);
		valueOf(await confirmParticipation(later, { procedure, redeemed, browserToken: 'old' }));
		valueOf(await confirmParticipation(later, { procedure, redeemed, browserToken: 'new' }));
		expect(await rows('SELECT passage_text_id AS id, value FROM rating WHERE procedure_id = ? ORDER BY id', procedure.id)).toEqual([
			{ id: 'k-newest-Z1.1-text', value: 5 },
			{ id: 'k-newest-Z1.2-text', value: 2 }
		]);
		expect(await rows('SELECT id FROM participant WHERE procedure_id = ? AND assurance <> ?', procedure.id, 'guest')).toHaveLength(1);
		expect(await recountTallies(context)).toEqual([]);
	});

	test('of one address in 20 browsers at once makes one participant', async () => {
		const procedure = await aLoadedProcedure(context, 'k-race');
		const browsers = Array.from({ length: 20 }, (_, position) => `race-${String(position)}`);
		for (const browserToken of browsers) await rate(context, procedure, browserToken, 'Z1.1', 3);
		const redeemed = { subjectHash: 'k-race-subject', ...citizen };
		const confirmed = await Promise.all(
			browsers.map(async (browserToken) => confirmParticipation(context, { procedure, redeemed, browserToken }))
		);
		expect(new Set(confirmed.map((result) => valueOf(result).participant.participantId)).size).toBe(1);
		expect(await rows('SELECT id FROM participant WHERE procedure_id = ? AND assurance = ?', procedure.id, 'email')).toHaveLength(1);
		expect(await rows('SELECT participants, ratings FROM procedure_tally WHERE procedure_id = ?', procedure.id)).toEqual([
			{ participants: 1, ratings: 1 }
		]);
	});

	test('of another address publishes nothing, and an expired comment stays away', async () => {
		const procedure = await aLoadedProcedure(context, 'k-other');
		const { contributionId, expiresAt } = await comment(context, procedure, 'k3', 'k3@example.org');
		const subjectHash = await subjectOf(contributionId);
		const other = { subjectHash: 'somebody-else', ...citizen };
		expect(valueOf(await confirmParticipation(context, { procedure, redeemed: other, browserToken: 'k3' })).published).toEqual([]);
		const late = testContext({ now: expiresAt ?? 0 });
		const redeemed = { subjectHash, ...citizen };
		expect(valueOf(await confirmParticipation(late, { procedure, redeemed, browserToken: 'k3' })).published).toEqual([]);
		expect(valueOf(await confirmParticipation(context, { procedure, redeemed, browserToken: 'elsewhere' })).published).toEqual([]);
	});

	test('gives an invited person their group and verification, also in what they had said as a guest', async () => {
		const procedure = await aLoadedProcedure(context, 'k-invited');
		await rate(context, procedure, 'k4', 'Z1.1', 2);
		const { contributionId } = await comment(context, procedure, 'k4', 'k4@example.org');
		const redeemed = { subjectHash: await subjectOf(contributionId), stakeholderGroup: 'employer', assurance: 'verified' } as const;
		valueOf(await confirmParticipation(context, { procedure, redeemed, browserToken: 'k4' }));
		expect(await rows('SELECT stakeholder_group AS g, assurance AS a FROM rating WHERE procedure_id = ?', procedure.id)).toEqual([
			{ g: 'employer', a: 'verified' }
		]);
		expect(await rows('SELECT stakeholder_group AS g, assurance AS a FROM contribution WHERE id = ?', contributionId)).toEqual([
			{ g: 'employer', a: 'verified' }
		]);
		expect(await recountTallies(context)).toEqual([]);
	});

	test('holds what waited where staff look first, and takes what was sent in time after the cut-off', async () => {
		const loaded = await aLoadedProcedure(context, 'k-pre');
		const procedure = { ...loaded, phases: loaded.phases.map((phase) => ({ ...phase, moderation: 'pre' as const })) };
		const closesAt = procedure.phases.find(({ kind }) => kind === 'contribution')?.closesAt ?? 0;
		const { contributionId } = await comment(testContext({ now: closesAt - 1 }), procedure, 'k5', 'k5@example.org');
		const redeemed = { subjectHash: await subjectOf(contributionId), ...citizen };
		const after = testContext({ now: closesAt + 3_600_000 });
		expect(valueOf(await confirmParticipation(after, { procedure, redeemed, browserToken: 'k5' })).published).toEqual([contributionId]);
		expect(await rows('SELECT state FROM contribution WHERE id = ?', contributionId)).toEqual([{ state: 'held' }]);
	});

	test('works with the address of the newest code: a mistyped one is no dead end', async () => {
		const procedure = await aLoadedProcedure(context, 'k-resend');
		const { contributionId } = await comment(context, procedure, 'k6', 'vertippt@example.org');
		const before = await subjectOf(contributionId);
		const input = { procedure, browserToken: 'k6', locale: 'de' } as const;
		expect(refusalsOf(await resendPublishCode(context, { ...input, email: 'ohne Klammeraffe' }))).toEqual(['invalidEmail email']);
		valueOf(await resendPublishCode(context, { ...input, email: 'richtig@example.org' }));
		const subjectHash = await subjectOf(contributionId);
		expect(subjectHash).not.toBe(before);
		const redeemed = { subjectHash, ...citizen };
		expect(valueOf(await confirmParticipation(context, { procedure, redeemed, browserToken: 'k6' })).published).toEqual([contributionId]);
	});
});
