import { describe, expect, test } from 'vitest';
import type { StaffActor } from '#lib/access/actor.ts';
import { postComment } from '#lib/contribution/post-comment.server.ts';
import { recountTallies } from '#lib/contribution/recount-tallies.server.ts';
import { hideContribution, restoreContribution } from '#lib/moderation/hide-contribution.server.ts';
import { latestDecision, latestDecisions } from '#lib/moderation/moderation.store.server.ts';
import { reviewedContributions } from '#lib/moderation/review-list.store.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { testContext } from '../support/context.ts';
import { aComment, aKey, aLoadedProcedure, aParticipant, refusalsOf, rows, valueOf } from '../support/participation.ts';

const context = testContext();
const { database } = context;
const staff: StaffActor = { kind: 'staff', staffId: 'moderation', label: 'Moderation', roles: ['moderator'] };
const explanation = 'Der Beitrag beleidigt eine Person.';

async function aPublicComment(slug: string) {
	const procedure = await aLoadedProcedure(context, slug);
	const actor = await aParticipant(context, procedure);
	const { contributionId, reference } = valueOf(
		await postComment(context, { procedure, actor, code: 'Z1.1', comment: aComment(), key: aKey(context) })
	);
	return { procedure, contributionId, reference };
}

describe('moderation', () => {
	test('hides with a typed reason, takes it out of every count, and can undo both', async () => {
		const { procedure, contributionId } = await aPublicComment('m-hide');
		const about = { staff, procedure, contributionId, explanation };
		valueOf(await hideContribution(context, { ...about, reason: 'insult' }));
		expect(await rows('SELECT state FROM contribution WHERE id = ?', contributionId)).toEqual([{ state: 'hidden' }]);
		expect(await rows('SELECT contributions, participants FROM procedure_tally WHERE procedure_id = ?', procedure.id)).toEqual([
			{ contributions: 0, participants: 0 }
		]);
		expect(await ask(database, latestDecision(database, contributionId))).toMatchObject({ action: 'hide', reason: 'insult', explanation });
		const later = testContext({ now: context.now + 1000 });
		valueOf(await restoreContribution(later, { ...about, explanation: 'Nach Prüfung doch zulässig.' }));
		expect(await rows('SELECT state FROM contribution WHERE id = ?', contributionId)).toEqual([{ state: 'public' }]);
		expect((await ask(database, latestDecisions(database, [contributionId]))).get(contributionId)).toMatchObject({ action: 'restore' });
		expect(await rows('SELECT action FROM audit_event WHERE subject_id = ? ORDER BY sequence', contributionId)).toEqual([
			{ action: 'contributionHidden' },
			{ action: 'contributionRestored' }
		]);
		expect(await recountTallies(context)).toEqual([]);
	});

	test('decides once: of twenty at the same moment one is made, and a masked text stays masked on the way back', async () => {
		const { procedure, contributionId } = await aPublicComment('m-once');
		await rows(`UPDATE contribution SET state = 'masked', masked_body = '***' WHERE id = ?`, contributionId);
		const about = { staff, procedure, contributionId, explanation };
		const tries = await Promise.all(Array.from({ length: 20 }, async () => hideContribution(context, { ...about, reason: 'offTopic' })));
		expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
		expect(tries.filter(({ ok }) => !ok).map(refusalsOf)).toEqual(Array.from({ length: 19 }, () => ['alreadyDone']));
		expect(
			await rows('SELECT id FROM audit_event JOIN moderation_decision ON contribution_id = subject_id WHERE subject_id = ?', contributionId)
		).toHaveLength(1);
		valueOf(await restoreContribution(context, about));
		expect(await rows('SELECT state FROM contribution WHERE id = ?', contributionId)).toEqual([{ state: 'masked' }]);
		expect(refusalsOf(await restoreContribution(context, about))).toEqual(['alreadyDone']);
	});

	test('is refused without the permission, without reason or explanation, and in another procedure', async () => {
		const { procedure, contributionId } = await aPublicComment('m-refused');
		const other = await aLoadedProcedure(context, 'm-other');
		const hide = async (changes: object) =>
			refusalsOf(await hideContribution(context, { staff, procedure, contributionId, explanation, reason: 'insult', ...changes }));
		const analyst = { ...staff, roles: ['analyst'] as const };
		expect(await hide({ staff: analyst })).toEqual(['notAllowed']);
		expect(await hide({ staff: analyst, reason: 'x' })).toEqual(['notAllowed']);
		expect(refusalsOf(await restoreContribution(context, { staff: analyst, procedure, contributionId, explanation: '' }))).toEqual([
			'notAllowed'
		]);
		expect(await hide({ reason: '' })).toEqual(['fieldRequired reason']);
		expect(await hide({ reason: 'dislike' })).toEqual(['unknownValue reason']);
		expect(await hide({ explanation: 'zu kurz' })).toEqual(['fieldRequired explanation']);
		expect(await hide({ explanation: 'a'.repeat(501), reason: '' })).toEqual(['fieldRequired reason', 'tooLong explanation']);
		expect(await hide({ procedure: other })).toEqual(['alreadyDone']);
		expect(await hide({ contributionId: 'unknown' })).toEqual(['alreadyDone']);
		expect(await rows('SELECT * FROM moderation_decision WHERE contribution_id = ?', contributionId)).toEqual([]);
	});
});

describe('the list staff read', () => {
	test('finds by state, kind, shown group and reference, and never shows what is not sent yet', async () => {
		const { procedure, contributionId, reference } = await aPublicComment('m-list');
		const employee = await aParticipant(context, procedure, 'employee');
		valueOf(
			await postComment(context, { procedure, actor: employee, code: null, comment: aComment({ stance: 'concern' }), key: aKey(context) })
		);
		await rows(`UPDATE contribution SET state = 'hidden' WHERE id = ?`, contributionId);
		const found = async (filter: Parameters<typeof reviewedContributions>[2]) =>
			(await ask(database, reviewedContributions(database, procedure, filter))).items.map(
				({ code, group, state }) => `${code ?? '-'} ${group} ${state}`
			);
		expect((await found({})).sort()).toEqual(['- citizenOrEmployee public', 'Z1.1 citizenOrEmployee hidden']);
		expect(await found({ state: 'hidden' })).toEqual(['Z1.1 citizenOrEmployee hidden']);
		expect(await found({ stance: 'concern' })).toEqual(['- citizenOrEmployee public']);
		expect(await found({ group: 'employee' })).toEqual([]);
		expect(await found({ group: 'citizenOrEmployee' })).toHaveLength(2);
		expect(await found({ reference, state: 'public' })).toEqual(['Z1.1 citizenOrEmployee hidden']);
		expect(await found({ reference: 'UNBEKANNT' })).toEqual([]);
		await rows(`UPDATE contribution SET state = 'awaitingCode' WHERE id = ?`, contributionId);
		expect(await found({ reference })).toEqual([]);
		expect(await found({ state: 'awaitingCode' })).toEqual([]);
	});
});
