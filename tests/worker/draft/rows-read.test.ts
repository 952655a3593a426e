import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { importDraft } from '#lib/draft/import-draft.server.ts';
import { releaseVersion } from '#lib/draft/release-version.server.ts';
import { readDraftPage } from '#lib/pages/reading-draft.server.ts';
import { readPassagePage } from '#lib/pages/reading-passage.server.ts';
import { readProcedurePage } from '#lib/pages/reading-procedure.server.ts';
import { readStartPage } from '#lib/pages/reading-start.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { meteredDatabase, newDatabaseMeter } from '#lib/platform/database-meter.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { smallDraft } from '../../rules/draft/draft-files.ts';
import { testContext } from '../support/context.ts';
import { aPublishedProcedure } from './published-procedure.ts';

const context = testContext();

async function rowsRead(read: (context: Context) => Promise<unknown>): Promise<number> {
	const meter = newDatabaseMeter();
	const replica = openDatabase(meteredDatabase(env.DB.withSession(), meter));
	expect(await read({ ...context, replica })).not.toBeNull();
	return meter.rowsRead;
}

describe('reading pages', () => {
	test('read as many rows with 2,000 contributions as with 20', async () => {
		const { procedureId, slug } = await aPublishedProcedure(context, 'viele');
		const imported = await importDraft(context, { procedureId, files: smallDraft() });
		if (!imported.ok) throw new Error('the draft was refused');
		const { versionId } = imported.value;
		await releaseVersion(context, { versionId, actor: 'system' });
		const write = (from: number, to: number) =>
			env.DB.batch([
				env.DB.prepare("INSERT OR IGNORE INTO participant VALUES ('viele-person', ?, 'citizen', 'email', '2026-11-01')").bind(procedureId),
				env.DB.prepare(
					`WITH RECURSIVE n (i) AS (SELECT ?2 UNION ALL SELECT i + 1 FROM n WHERE i < ?3)
					INSERT INTO contribution (id, procedure_id, kind, target_kind, target_id, field_id, version_id, participant_id, stakeholder_group,
						assurance, stance, body, entry_channel, state, reference, receipt_hash, terms_version, day)
					SELECT 'viele-' || i, ?1, 'comment', 'passage', p.passage_id, p.chapter_id, p.version_id, 'viele-person', 'citizen', 'email', 'concern',
						'Text', 'online', 'public', 'V' || i, '', '1', '2026-11-02' FROM n JOIN draft_version_passage p ON p.version_id = ?4 AND p.position = 1`
				).bind(procedureId, from, to, versionId)
			]);
		const pages = {
			start: (of: Context) => readStartPage(of),
			procedure: (of: Context) => readProcedurePage(of, slug),
			passage: (of: Context) => readPassagePage(of, slug, 'Z1.1', {}),
			draft: (of: Context) => readDraftPage(of, slug)
		};
		const measure = async () =>
			Object.fromEntries(await Promise.all(Object.entries(pages).map(async ([name, read]) => [name, await rowsRead(read)] as const)));
		await write(1, 20);
		const few = await measure();
		await write(21, 2_000);
		expect(await measure()).toEqual(few);
		for (const name of ['start', 'procedure', 'passage']) expect(few[name]).toBeLessThanOrEqual(60);
		expect(few.draft).toBeLessThanOrEqual(400);
	});
});
