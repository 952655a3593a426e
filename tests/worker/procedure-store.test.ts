import { describe, expect, test } from 'vitest';
import { passageTargetByCode } from '#lib/draft/draft.store.server.ts';
import { ask, askAll } from '#lib/platform/database.server.ts';
import { procedureBySlug, publishedProcedures } from '#lib/procedure/procedure.store.server.ts';
import { testContext } from './support/context.ts';
import { aProcedure } from './support/procedure.ts';

describe('procedures', () => {
	test('are found with their phases in order and the groups they ask', async () => {
		const context = testContext();
		const made = await aProcedure(context, 'gefunden');
		const { found, missing, all } = await askAll(context.database, {
			found: procedureBySlug(context.database, 'gefunden'),
			missing: procedureBySlug(context.database, 'gibt-es-nicht'),
			all: publishedProcedures(context.database)
		});
		expect(missing).toBeNull();
		expect(found?.phases.map(({ kind }) => kind)).toEqual(['information', 'contribution', 'evaluation', 'result']);
		expect(found?.admittedGroups).toHaveLength(4);
		expect(all.map(({ id }) => id)).toContain(made.id);
	});

	test('know a passage by its code, with the wording people rate', async () => {
		const context = testContext();
		const { id, versionId } = await aProcedure(context, 'stelle');
		const target = await ask(context.database, passageTargetByCode(context.database, id, versionId, 'Z1.2'));
		expect(target).toMatchObject({ passageId: 'stelle-Z1.2', kind: 'goal', ratedAs: 'stelle-Z1.2-text', chapterId: 'stelle-H1' });
		expect(await ask(context.database, passageTargetByCode(context.database, id, versionId, 'Z9.9'))).toBeNull();
	});
});
