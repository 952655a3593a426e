import { describe, expect, test } from 'vitest';
import { addDays, startOfDay } from '#lib/platform/calendar.ts';
import { ask } from '#lib/platform/database.server.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import { publishProcedure } from '#lib/procedure/publish-procedure.server.ts';
import { testContext } from '../support/context.ts';
import { aPublishedProcedure, procedureFile } from './published-procedure.ts';

const context = testContext();
const refusalOf = async (slug: string, ...changes: readonly (readonly [string, string])[]) => {
	const result = await publishProcedure(context, { file: procedureFile(slug, changes), actor: 'system' });
	return result.ok ? null : result.refusals[0];
};

describe('publishing a procedure', () => {
	test('sets phases from days in Berlin, groups and both languages', async () => {
		await aPublishedProcedure(context, 'veroeffentlicht');
		const procedure = await ask(context.database, procedureBySlug(context.database, 'veroeffentlicht'));
		expect(procedure).toMatchObject({
			minimumCellSize: 10,
			isSample: false,
			texts: {
				de: { description: '<p>Lang und <strong>fett</strong>.</p>' },
				en: { description: '<p>Long and <strong>bold</strong></p>' }
			},
			paperReferences: [{ number: 'DS 1/2026' }]
		});
		expect(procedure?.phases.map(({ kind, opensAt, closesAt }) => [kind, opensAt, closesAt])).toEqual([
			['information', startOfDay(addDays(context.day, -60)), startOfDay(addDays(context.day, -20))],
			['contribution', startOfDay(addDays(context.day, -20)), startOfDay(addDays(context.day, 28))]
		]);
		expect(procedure?.admittedGroups).toEqual(
			expect.arrayContaining([
				{ group: 'citizen', ratingAssurance: 'guest', commentAssurance: 'email' },
				{ group: 'employee', ratingAssurance: 'verified', commentAssurance: 'verified' }
			])
		);
	});

	test('happens once per short name', async () => {
		await aPublishedProcedure(context, 'einmal');
		expect(await refusalOf('einmal')).toMatchObject({ code: 'procedureExists', field: 'slug' });
	});

	test('refuses phases that end before they start, or overlap, with the line they stand on', async () => {
		expect(await refusalOf('leer', ['toDay: 28', 'toDay: -20'])).toMatchObject({
			code: 'draftMalformed',
			values: { reason: 'phaseEmpty', about: 'contribution', line: 18, file: 'verfahren.md' }
		});
		expect(await refusalOf('doppelt', ['toDay: -20', 'toDay: -10'])).toMatchObject({ values: { reason: 'phaseOverlap', line: 18 } });
	});

	test('refuses a file with wrong fields or without a description', async () => {
		expect(await refusalOf('klein', ['city: Stadt', 'city: Stadt\nminimumCellSize: 4'])).toMatchObject({
			values: { about: 'minimumCellSize' }
		});
		expect(await refusalOf('ohne', ['Lang und **fett**.', ''])).toMatchObject({ values: { reason: 'bodyMissing' } });
		expect(await refusalOf('Groß')).toMatchObject({ values: { about: 'slug', line: 2 } });
		expect(await refusalOf('mail', ['stelle@stadt.example', 'stelle'])).toMatchObject({ values: { about: 'contactEmail' } });
		expect(await refusalOf('link', ['note: Notiz', 'note: Notiz, url: "javascript:alert(1)"'])).toMatchObject({
			values: { about: 'references.0.url' }
		});
		expect(await refusalOf('lang', ['Lang und', 'x'.repeat(20_001)])).toMatchObject({ values: { reason: 'textTooLong' } });
	});
});
