import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOfVersion, outlineOfVersion, releasedVersions } from '#lib/draft/draft-reading.store.server.ts';
import { importDraft } from '#lib/draft/import-draft.server.ts';
import { releaseVersion } from '#lib/draft/release-version.server.ts';
import { readPassagePage } from '#lib/pages/reading-passage.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import type { SourceFile } from '#lib/platform/source-file.server.ts';
import { chapterHead, fieldFile, goalText, smallDraft, versionFile } from '../../rules/draft/draft-files.ts';
import { testContext } from '../support/context.ts';
import { aPublishedProcedure } from './published-procedure.ts';

const context = testContext();
const numbered = (number: string, files: readonly SourceFile[]): SourceFile[] =>
	files.map(({ name, text }) => ({ name, text: text.replace('number: "0.9"', `number: "${number}"`) }));

async function imported(procedureId: string, files: readonly SourceFile[]) {
	const result = await importDraft(context, { procedureId, files });
	if (!result.ok) throw new Error(JSON.stringify(result.refusals));
	return result.value;
}

async function passagesOf(versionId: string) {
	const document = await ask(context.database, documentOfVersion(context.database, versionId));
	return (document?.chapters ?? []).flatMap(({ chapter, passages }) => [chapter, ...passages]);
}

describe('importing a draft', () => {
	test('keeps ids for the same codes and the wording where it did not change', async () => {
		const { procedureId } = await aPublishedProcedure(context, 'zwei-fassungen');
		const first = await imported(procedureId, numbered('0.8', smallDraft()));
		expect(first).toMatchObject({ passages: 3, newPassages: 3, newTexts: 3 });
		const changed = fieldFile(
			`\nDer Text des Handlungsfelds.\n\n${goalText.replace('60 %', '70 %')}\n## Z1.2 Neues Ziel\n\nNeu.\n${goalText.slice(goalText.indexOf('\n- '))}`
		);
		const second = await imported(procedureId, [versionFile(), changed]);
		expect(second).toMatchObject({ passages: 3, newPassages: 1, newTexts: 2 });

		const before = await passagesOf(first.versionId);
		const after = await passagesOf(second.versionId);
		const of = (list: typeof before, code: string) => list.find((passage) => passage.code === code);
		expect(of(after, 'H1')).toEqual(of(before, 'H1'));
		expect(of(after, 'Z1.1')?.id).toBe(of(before, 'Z1.1')?.id);
		expect(of(after, 'Z1.1')?.textId).not.toBe(of(before, 'Z1.1')?.textId);
		expect(of(after, 'M1.1.1')).toBeUndefined();
	});

	test('gives a wording that comes back its old row and with it its ratings', async () => {
		const { procedureId } = await aPublishedProcedure(context, 'zurueck');
		const first = await imported(procedureId, numbered('0.1', smallDraft()));
		await imported(procedureId, numbered('0.2', [versionFile(), fieldFile('\nAnders.\n')]));
		const third = await imported(procedureId, numbered('0.3', smallDraft()));
		expect(third.newTexts).toBe(0);
		expect(await passagesOf(third.versionId)).toEqual(await passagesOf(first.versionId));
	});

	test('reads the same files to the same content hash, whoever imports them', async () => {
		const hashOf = async (versionId: string) =>
			env.DB.prepare('SELECT content_hash FROM draft_version WHERE id = ?').bind(versionId).first<string>('content_hash');
		const one = await imported((await aPublishedProcedure(context, 'gleich-1')).procedureId, smallDraft());
		const two = await imported((await aPublishedProcedure(context, 'gleich-2')).procedureId, smallDraft());
		expect(await hashOf(one.versionId)).toBe(await hashOf(two.versionId));
	});

	test('may be repeated while the version is not released, and is refused afterwards', async () => {
		const { procedureId } = await aPublishedProcedure(context, 'wiederholt');
		await imported(procedureId, smallDraft());
		const again = await imported(procedureId, [versionFile(), fieldFile('\nNeuer Text.\n')]);
		expect((await passagesOf(again.versionId)).map(({ text }) => text)).toEqual(['Neuer Text.']);
		expect((await releaseVersion(context, { versionId: again.versionId, actor: 'system' })).ok).toBe(true);
		expect(await importDraft(context, { procedureId, files: smallDraft() })).toMatchObject({
			ok: false,
			refusals: [{ code: 'alreadyDone' }]
		});
		expect((await passagesOf(again.versionId)).map(({ text }) => text)).toEqual(['Neuer Text.']);
	});

	test('refuses a code that once belonged to another passage', async () => {
		const { procedureId } = await aPublishedProcedure(context, 'vergeben');
		await imported(procedureId, smallDraft());
		const [chapter] = await passagesOf((await imported(procedureId, numbered('1.0', smallDraft()))).versionId);
		await env.DB.prepare('INSERT INTO passage_alias (procedure_id, code, passage_id) VALUES (?, ?, ?)')
			.bind(procedureId, 'Z1.2', chapter?.id)
			.run();
		const files = numbered('1.1', [versionFile(), fieldFile(`\nText.\n\n${goalText.replace('Z1.1', 'Z1.2')}`)]);
		expect(await importDraft(context, { procedureId, files })).toMatchObject({
			ok: false,
			refusals: [{ code: 'draftMalformed', values: { reason: 'codeRetired', about: 'Z1.2' } }]
		});
	});

	test('writes nothing when anything is malformed', async () => {
		const { procedureId } = await aPublishedProcedure(context, 'nichts');
		expect((await importDraft(context, { procedureId, files: [versionFile(), fieldFile('\n# Falsch\n')] })).ok).toBe(false);
		expect(await env.DB.prepare('SELECT count(*) AS n FROM passage WHERE procedure_id = ?').bind(procedureId).first('n')).toBe(0);
	});

	test('refuses a draft that does not fit into one row', async () => {
		const { procedureId } = await aPublishedProcedure(context, 'zu-gross');
		const text = 'ä & <b> '.repeat(2_400);
		const conditions = Array.from({ length: 55 }, (_, position) => `## R${String(position + 1)} Titel\n\n${text}\n`).join('\n');
		const files = [versionFile(), { name: '2.md', text: `${chapterHead('R', 'frameworkCondition')}Text.\n\n${conditions}` }];
		expect(await importDraft(context, { procedureId, files })).toMatchObject({
			ok: false,
			refusals: [{ code: 'draftMalformed', values: { reason: 'tooLarge' } }]
		});
	});

	test('whatever draft is read in, its document has the same passages in the same order', { timeout: 60_000 }, async () => {
		const words = fc.stringMatching(/^[A-Za-zäöüß][A-Za-zäöüß ]{0,40}[a-z]$/);
		const fields = fc.array(fc.array(fc.array(words, { maxLength: 2 }), { maxLength: 3 }), { minLength: 1, maxLength: 3 });
		let run = 0;
		await fc.assert(
			fc.asyncProperty(fields, async (drawn) => {
				run += 1;
				const { procedureId } = await aPublishedProcedure(context, `gezogen-${String(run)}`);
				const wanted: string[] = [];
				const files = drawn.map((goals, field) => {
					const number = String(field + 1);
					wanted.push(`H${number} Kapitel H${number}`);
					const body = goals.map((measures, goal) => {
						const code = `${number}.${String(goal + 1)}`;
						wanted.push(`Z${code} Ein Ziel`);
						return (
							goalText.replace('Z1.1', `Z${code}`) +
							measures
								.map((title, measure) => {
									wanted.push(`M${code}.${String(measure + 1)} ${title}`);
									return `\n### M${code}.${String(measure + 1)} ${title}\n\nText.\n${measureFacts}`;
								})
								.join('')
						);
					});
					return { name: `4${number}.md`, text: `${chapterHead(`H${number}`, 'actionField')}Text.\n\n${body.join('\n')}` };
				});
				const { versionId } = await imported(procedureId, [versionFile(), ...files]);
				const stored = await passagesOf(versionId);
				expect(stored.map(({ code, heading }) => `${code} ${heading}`)).toEqual(wanted);
				const outline = await ask(context.database, outlineOfVersion(context.database, versionId));
				expect(outline.map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
				const placed = await env.DB.prepare('SELECT passage_id FROM draft_version_passage WHERE version_id = ? ORDER BY position')
					.bind(versionId)
					.all<{ passage_id: string }>();
				expect(placed.results.map(({ passage_id: id }) => id)).toEqual(stored.map(({ id }) => id));
			}),
			{ numRuns: 15 }
		);
	});
});

const measureFacts = `
- **Federführung:** IT-Betrieb
- **Beteiligte:** alle
- **Finanzierung:** Haushalt
- **Priorität:** mittel
- **Zeitraum:** 2027
- **Status:** geplant
`;

describe('a released version', () => {
	test('is the one people read, with date and audit entry, and is released once', async () => {
		const { procedureId, slug } = await aPublishedProcedure(context, 'freigabe');
		const { versionId } = await imported(procedureId, smallDraft());
		expect(await ask(context.database, releasedVersions(context.database, procedureId))).toEqual([]);
		expect(await releaseVersion(context, { versionId, actor: 'system' })).toMatchObject({
			ok: true,
			value: { number: '0.9', releasedAt: context.now }
		});
		expect(await releaseVersion(context, { versionId, actor: 'system' })).toMatchObject({ ok: false, refusals: [{ code: 'alreadyDone' }] });
		expect(await releaseVersion(context, { versionId: 'nirgends', actor: 'system' })).toMatchObject({
			ok: false,
			refusals: [{ code: 'notFound' }]
		});
		expect(await readPassagePage(context, slug, 'Z1.1', {})).toMatchObject({
			page: { passage: { code: 'Z1.1' }, version: { id: versionId } }
		});
		const events = await env.DB.prepare('SELECT count(*) AS n FROM audit_event WHERE subject_id = ?').bind(versionId).first('n');
		expect(events).toBe(1);
	});

	test('is not changed, shortened, extended or deleted by anybody', async () => {
		const { procedureId } = await aPublishedProcedure(context, 'unveraenderlich');
		const { versionId } = await imported(procedureId, smallDraft());
		await releaseVersion(context, { versionId, actor: 'system' });
		const [chapter] = await passagesOf(versionId);
		for (const statement of [
			"UPDATE draft_version SET document = '[]' WHERE id = ?1",
			'UPDATE draft_version SET released_at = 2 WHERE id = ?1',
			'DELETE FROM draft_version WHERE id = ?1',
			"UPDATE draft_chapter SET document = '{}' WHERE version_id = ?1",
			'DELETE FROM draft_chapter WHERE version_id = ?1',
			"INSERT INTO draft_chapter (version_id, chapter_id, document) SELECT ?1, passage_id, '{}' FROM draft_version_passage WHERE version_id = ?1 AND parent_id IS NOT NULL",
			'UPDATE draft_version_passage SET position = 99 WHERE version_id = ?1',
			'DELETE FROM draft_version_passage WHERE version_id = ?1',
			"INSERT INTO draft_version_passage SELECT version_id, passage_id || 'x', passage_text_id, chapter_id, parent_id, 99 FROM draft_version_passage WHERE version_id = ?1"
		]) {
			await expect(env.DB.prepare(statement).bind(versionId).run(), statement).rejects.toThrow('draft version is released');
		}
		await expect(env.DB.prepare("UPDATE passage_text SET body = 'anders' WHERE id = ?").bind(chapter?.textId).run()).rejects.toThrow(
			'a wording never changes'
		);
		await expect(env.DB.prepare('DELETE FROM passage_text WHERE id = ?').bind(chapter?.textId).run()).rejects.toThrow();
	});

	test('is found under an old code by a redirect, and not at all under an unknown one', async () => {
		const { procedureId, slug } = await aPublishedProcedure(context, 'umgezogen');
		const { versionId } = await imported(procedureId, smallDraft());
		await releaseVersion(context, { versionId, actor: 'system' });
		const goal = (await passagesOf(versionId)).find(({ code }) => code === 'Z1.1');
		await env.DB.prepare('INSERT INTO passage_alias (procedure_id, code, passage_id) VALUES (?, ?, ?)')
			.bind(procedureId, 'Z7.9', goal?.id)
			.run();
		expect(await readPassagePage(context, slug, 'Z7.9', {})).toEqual({ movedTo: 'Z1.1' });
		expect(await readPassagePage(context, slug, 'z1.1', {})).toEqual({ movedTo: 'Z1.1' });
		expect(await readPassagePage(context, slug, 'Z9.9', {})).toBeNull();
		expect(await readPassagePage(context, 'gibt-es-nicht', 'Z1.1', {})).toBeNull();
	});

	test('a passage that a later version dropped is no longer found', async () => {
		const { procedureId, slug } = await aPublishedProcedure(context, 'entfallen');
		const first = await imported(procedureId, numbered('0.8', smallDraft()));
		await releaseVersion(context, { versionId: first.versionId, actor: 'system' });
		const second = await imported(procedureId, [versionFile(), fieldFile('\nText.\n')]);
		await releaseVersion(testContext({ now: context.now + 1 }), { versionId: second.versionId, actor: 'system' });
		expect(await readPassagePage(context, slug, 'M1.1.1', {})).toBeNull();
		expect((await ask(context.database, releasedVersions(context.database, procedureId))).map(({ number }) => number)).toEqual([
			'0.9',
			'0.8'
		]);
	});
});
