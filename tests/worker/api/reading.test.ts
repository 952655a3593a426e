import { describe, expect, test } from 'vitest';
import { sharedCacheControl } from '#lib/platform/response-headers.ts';
import { testContext } from '../support/context.ts';
import { aParticipant } from '../support/participation.ts';
import { aContribution, answerOf, aReadableProcedure, fieldsOf, problemOf, send } from './support.ts';

interface List {
	readonly items: readonly { readonly reference: string; readonly group: string; readonly stance: string; readonly day: string }[];
	readonly next: string | null;
}

describe('reading through the API', () => {
	test('a procedure says what it consists of', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-verfahren');
		await aContribution(procedure, await aParticipant(context, procedure));
		const list = answerOf<{ items: { slug: string }[] }>('listProcedures', await send(context, '/procedures'));
		expect(list.items.map(({ slug }) => slug)).toContain('api-verfahren');
		const one = answerOf('getProcedure', await send(context, '/procedures/api-verfahren'));
		expect(one).toMatchObject({ slug: 'api-verfahren', currentPhase: 'contribution', currentVersion: '1.0', contributionsOnWholeDraft: 0 });
		expect(one.outline).toContainEqual(expect.objectContaining({ code: 'Z1.1', parentCode: 'H1', contributions: 1 }));
		expect(one.versions).toHaveLength(2);
		expect(problemOf(await send(context, '/procedures/gibt-es-nicht'))).toBe('notFound');
	});

	test('a version is read whole, and only a released one', async () => {
		const context = testContext();
		await aReadableProcedure(context, 'api-fassung');
		const draft = answerOf('getDraft', await send(context, '/procedures/api-fassung/drafts/1.0'));
		expect(draft.passages).toHaveLength(5);
		expect(draft.passages).toContainEqual(expect.objectContaining({ code: 'Z1.1', parentCode: 'H1', html: '<p>Wortlaut</p>' }));
		for (const address of ['/procedures/api-fassung/drafts/9.9', '/procedures/nichts/drafts/1.0']) {
			expect(problemOf(await send(context, address))).toBe('notFound');
		}
	});

	test('a passage comes with counts and contributions, the same when it is asked for again', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-stelle');
		const reference = await aContribution(procedure, await aParticipant(context, procedure, 'politician'));
		const first = answerOf<{ contributions: List; tallies: { group: string; proposal: number }[] }>(
			'getPassage',
			await send(context, '/procedures/api-stelle/passages/Z1.1')
		);
		expect(first).toMatchObject({ code: 'Z1.1', chapterCode: 'H1', isRatable: true, facts: { indicator: { unit: '%' } } });
		expect(first.contributions.items).toMatchObject([{ reference, group: 'politician' }]);
		expect(first.tallies).toContainEqual(expect.objectContaining({ group: 'politician', proposal: 1 }));
		await aContribution(procedure, await aParticipant(context, procedure), { day: '2026-11-21' });
		const again = answerOf<typeof first>('getPassage', await send(context, '/procedures/api-stelle/passages/Z1.1'));
		expect(again.contributions.items).toHaveLength(2);
		expect(problemOf(await send(context, '/procedures/api-stelle/passages/Z9.9'))).toBe('notFound');
	});

	test('citizens and employees share one group where few employees wrote', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-gruppe');
		await aContribution(procedure, await aParticipant(context, procedure, 'employee'));
		await aContribution(procedure, await aParticipant(context, procedure, 'citizen'));
		const path = '/procedures/api-gruppe/passages/Z1.1/contributions';
		const all = answerOf<List>('listContributions', await send(context, path));
		expect(new Set(all.items.map(({ group }) => group))).toEqual(new Set(['citizenOrEmployee']));
		expect(answerOf<List>('listContributions', await send(context, `${path}?group=employee`)).items).toEqual([]);
		expect(answerOf<List>('listContributions', await send(context, `${path}?group=citizen`)).items).toEqual([]);
		expect(answerOf<List>('listContributions', await send(context, `${path}?group=citizenOrEmployee`)).items).toHaveLength(2);
		expect((await send(context, '/procedures/api-gruppe/passages/Z1.1')).text).not.toContain('"employee"');
	});

	test('walking with the cursor meets every contribution exactly once, whatever the page size', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-blaettern');
		const author = await aParticipant(context, procedure);
		const written: string[] = [];
		for (let day = 1; day <= 23; day += 1) {
			const stance = day % 2 === 0 ? 'support' : 'concern';
			written.push(await aContribution(procedure, author, { stance, day: `2026-11-${String(1 + (day % 5)).padStart(2, '0')}` }));
		}
		const path = '/procedures/api-blaettern/passages/Z1.1/contributions';
		for (const limit of [1, 7, 23, 100]) {
			const met: List['items'][number][] = [];
			for (let after = ''; ;) {
				const page = answerOf<List>('listContributions', await send(context, `${path}?limit=${String(limit)}${after}`));
				met.push(...page.items);
				if (page.next === null) break;
				after = `&after=${encodeURIComponent(page.next)}`;
			}
			expect(met.map(({ reference }) => reference).sort()).toEqual([...written].sort());
			expect(met.map(({ day }) => day)).toEqual(
				met
					.map(({ day }) => day)
					.sort()
					.reverse()
			);
		}
		const concerns = answerOf<List>('listContributions', await send(context, `${path}?stance=concern&limit=100`));
		expect(concerns.items).toHaveLength(12);
	});

	test('a filter, limit or cursor that does not exist is named', async () => {
		const context = testContext();
		await aReadableProcedure(context, 'api-filter');
		const path = '/procedures/api-filter/passages/Z1.1/contributions';
		for (const [query, field] of [
			['limit=0', 'limit'],
			['limit=101', 'limit'],
			['limit=1e1', 'limit'],
			['limit=', 'limit'],
			['stance=like', 'stance'],
			['group=everybody', 'group'],
			['after=%00', 'after'],
			['after=MjAyNi0xMS0yMA', 'after'],
			['after=', 'after']
		]) {
			const got = await send(context, `${path}?${query ?? ''}`);
			expect(problemOf(got)).toBe('unknownValue');
			expect(fieldsOf(got)).toEqual([`${field ?? ''} unknownValue`]);
		}
	});

	test('answers for everybody may be kept for a minute and are not sent twice', async () => {
		const context = testContext();
		await aReadableProcedure(context, 'api-cache');
		const first = await send(context, '/procedures/api-cache/passages/Z1.1');
		expect(first.headers.get('Cache-Control')).toBe(sharedCacheControl);
		const tag = first.headers.get('ETag') ?? '';
		const second = await send(context, '/procedures/api-cache/passages/Z1.1', { headers: { 'If-None-Match': `"x", ${tag}` } });
		expect([second.status, second.text]).toEqual([304, '']);
	});

	test('before its release the report is totals alone', async () => {
		const context = testContext();
		const procedure = await aReadableProcedure(context, 'api-bericht');
		await aContribution(procedure, await aParticipant(context, procedure));
		const report = answerOf('getReport', await send(context, '/procedures/api-bericht/report'));
		expect(Object.keys(report)).toEqual(['state', 'totals']);
		expect(report).toMatchObject({ state: 'totals', totals: { contributions: 1 } });
		expect(problemOf(await send(context, '/procedures/nichts/report'))).toBe('notFound');
	});
});
