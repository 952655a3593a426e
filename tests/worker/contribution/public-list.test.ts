import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { contributionStates, countsInPublic } from '#lib/contribution/contribution-state.ts';
import { publicContributions } from '#lib/contribution/public-contributions.store.server.ts';
import type { PublicContribution } from '#lib/contribution/public-contribution.ts';
import { shownGroups, tallyTotal, type ShownGroup } from '#lib/contribution/shown-group.ts';
import { stances, type Stance } from '#lib/contribution/stance.ts';
import { publicTallies } from '#lib/contribution/tally.store.server.ts';
import type { ContributionCursor } from '#lib/contribution/contribution-cursor.ts';
import { meteredDatabase, newDatabaseMeter } from '#lib/platform/database-meter.server.ts';
import { ask, askAll, openDatabase, type Question } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { testContext } from '../support/context.ts';
import { aLoadedProcedure, aParticipant, rows } from '../support/participation.ts';

const context = testContext();
const { database } = context;

/** Contributions straight into the table, as the triggers count them. */
async function contributions(
	procedure: Procedure,
	group: 'citizen' | 'employee' | 'politician' | 'employer',
	count: number,
	{ code = 'Z1.1', state = 'public', field = 'H1' } = {}
): Promise<string[]> {
	const people = await Promise.all(Array.from({ length: Math.min(count, 12) }, async () => aParticipant(context, procedure, group)));
	const ids = Array.from({ length: count }, () => newId(context.random));
	const list = ids.map((id, position) => ({
		id,
		person: people[position % people.length]?.participantId,
		stance: stances[position % stances.length],
		day: `2026-11-${String(1 + (position % 20)).padStart(2, '0')}`
	}));
	await env.DB.prepare(
		`INSERT INTO contribution (id, procedure_id, kind, target_kind, target_id, field_id, version_id, passage_text_id, participant_id,
			stakeholder_group, assurance, stance, body, masked_body, entry_channel, state, reference, receipt_hash, terms_version, day)
		SELECT value->>'id', ?1, 'comment', 'passage', ?2, ?3, ?4, NULL, value->>'person', ?5, ?6, value->>'stance', 'Wortlaut', 'ge*****zt',
			'online', ?7, value->>'id', '', '2026-1', value->>'day' FROM json_each(?8)`
	)
		.bind(
			procedure.id,
			`${procedure.slug}-${code}`,
			`${procedure.slug}-${field}`,
			`version-${procedure.slug}`,
			group,
			group === 'citizen' ? 'email' : 'verified',
			state,
			JSON.stringify(list)
		)
		.run();
	return ids;
}

const list = (procedure: Procedure, filter: { stance?: Stance; group?: ShownGroup; after?: ContributionCursor; limit?: number } = {}) =>
	publicContributions(database, { targetId: `${procedure.slug}-Z1.1`, procedure, limit: 100, ...filter });
const tallies = (procedure: Procedure) => publicTallies(database, { targetId: `${procedure.slug}-Z1.1`, procedure });

describe('countsInPublic', () => {
	test('says the same in the code, in the column and in the table of states', async () => {
		const procedure = await aLoadedProcedure(context, 'l-states');
		for (const state of contributionStates) await contributions(procedure, 'citizen', 1, { state });
		const stored = await rows<{ state: string; column_says: number; table_says: number }>(
			`SELECT state, contribution.counts_in_public AS column_says, contribution_state.counts_in_public AS table_says
			FROM contribution JOIN contribution_state ON contribution_state.code = contribution.state WHERE procedure_id = ?`,
			procedure.id
		);
		const said = Object.fromEntries(stored.map(({ state, column_says, table_says }) => [state, [column_says === 1, table_says === 1]]));
		expect(said).toEqual(Object.fromEntries(contributionStates.map((state) => [state, [countsInPublic(state), countsInPublic(state)]])));
		const { items } = await ask(database, list(procedure));
		expect(items.map(({ text, isMasked }) => [text, isMasked]).sort()).toEqual([
			['Wortlaut', false],
			['ge*****zt', true]
		]);
	});
});

describe('an employee’s group', () => {
	let few: Procedure;
	let enough: Procedure;
	beforeAll(async () => {
		few = await aLoadedProcedure(context, 'l-few');
		enough = await aLoadedProcedure(context, 'l-enough');
		for (const [procedure, employees] of [
			[few, 9],
			[enough, 10]
		] as const) {
			await contributions(procedure, 'citizen', 14);
			await contributions(procedure, 'employee', employees);
			await contributions(procedure, 'politician', 3);
			await contributions(procedure, 'employer', 2);
		}
	});
	const countBy = (items: readonly PublicContribution[]): Record<string, number> =>
		Object.fromEntries(
			shownGroups.map((group) => [group, items.filter((item) => item.group === group).length] as const).filter(([, n]) => n !== 0)
		);

	test('shares one label with citizens in list, filter and cross table while fewer than the minimum wrote in the field', async () => {
		expect(countBy((await ask(database, list(few))).items)).toEqual({ citizenOrEmployee: 23, politician: 3, employer: 2 });
		expect(countBy((await ask(database, list(few, { group: 'citizenOrEmployee' }))).items)).toEqual({ citizenOrEmployee: 23 });
		expect((await ask(database, list(few, { group: 'citizen' }))).items).toEqual([]);
		expect((await ask(database, list(few, { group: 'employee' }))).items).toEqual([]);
		expect(countBy((await ask(database, list(few, { group: 'politician' }))).items)).toEqual({ politician: 3 });
		const shown = await ask(database, tallies(few));
		expect(shown.map(({ group }) => group)).toEqual(['citizenOrEmployee', 'politician', 'employer']);
		expect(shown.map(tallyTotal)).toEqual([23, 3, 2]);
	});

	test('is told apart from the minimum on, everywhere at once', async () => {
		expect(countBy((await ask(database, list(enough))).items)).toEqual({ citizen: 14, employee: 10, politician: 3, employer: 2 });
		expect(countBy((await ask(database, list(enough, { group: 'employee' }))).items)).toEqual({ employee: 10 });
		expect((await ask(database, list(enough, { group: 'citizenOrEmployee' }))).items).toEqual([]);
		expect((await ask(database, tallies(enough))).map(({ group }) => group)).toEqual(['citizen', 'employee', 'politician', 'employer']);
	});

	test('cannot be worked out by subtracting one answer from another', async () => {
		const answers: string[] = [];
		for (const group of [undefined, ...shownGroups]) {
			for (const stance of [undefined, ...stances]) {
				const { items } = await ask(database, list(few, { ...(group && { group }), ...(stance && { stance }) }));
				for (const item of items) answers.push(`${item.id} ${Object.keys(item).sort().join()} ${item.group}`);
			}
		}
		const employees = await rows<{ id: string }>(
			`SELECT id FROM contribution WHERE procedure_id = ? AND stakeholder_group = 'employee'`,
			few.id
		);
		const citizens = await rows<{ id: string }>(
			`SELECT id FROM contribution WHERE procedure_id = ? AND stakeholder_group = 'citizen'`,
			few.id
		);
		// Each id turns up in the same answers under the same label, whichever of the two groups it is from.
		const signature = (id: string) =>
			[...new Set(answers.filter((answer) => answer.startsWith(id)).map((answer) => answer.slice(id.length)))].join();
		expect(new Set([...employees, ...citizens].map(({ id }) => signature(id))).size).toBe(1);
	});

	test('is counted by field: a letter or a second comment of the same person lifts nothing', async () => {
		const procedure = await aLoadedProcedure(context, 'l-field');
		await contributions(procedure, 'employee', 9);
		await contributions(procedure, 'employee', 5, { code: 'A1', field: 'A1' });
		const [first] = await rows<{ participant_id: string }>(`SELECT participant_id FROM contribution WHERE procedure_id = ?`, procedure.id);
		await rows(`UPDATE contribution SET assurance = 'email' WHERE participant_id = ?`, first?.participant_id);
		expect((await ask(database, list(procedure))).items.every(({ group }) => group === 'citizenOrEmployee')).toBe(true);
	});
});

describe('a list', () => {
	let procedure: Procedure;
	beforeAll(async () => {
		procedure = await aLoadedProcedure(context, 'l-pages');
		await contributions(procedure, 'citizen', 700);
		await contributions(procedure, 'employee', 400);
		await contributions(procedure, 'politician', 300);
	});
	const filters = [undefined, ...shownGroups].flatMap((group) =>
		[undefined, ...stances].map((stance) => ({ ...(group && { group }), ...(stance && { stance }) }))
	);

	test('walks through every contribution once, newest first', async () => {
		for (const minimumCellSize of [5, 500]) {
			for (const filter of filters) {
				const seen: PublicContribution[] = [];
				let after: ContributionCursor | undefined;
				do {
					const page: { items: readonly PublicContribution[]; next: ContributionCursor | null } = await ask(
						database,
						list({ ...procedure, minimumCellSize }, { ...filter, ...(after && { after }), limit: 97 })
					);
					seen.push(...page.items);
					after = page.next ?? undefined;
				} while (after !== undefined);
				const keys = seen.map(({ day, id }) => `${day} ${id}`);
				expect(keys).toEqual([...new Set(keys)].sort().reverse());
				expect(seen.every(({ group, stance }) => (filter.group ?? group) === group && (filter.stance ?? stance) === stance)).toBe(true);
				if (Object.keys(filter).length === 0) expect(seen).toHaveLength(1400);
			}
		}
	});

	test('reads as many rows with a thousand contributions as with few: at most 60 for a page of 20 with its counts', async () => {
		const small = await aLoadedProcedure(context, 'l-small');
		await contributions(small, 'citizen', 30);
		await contributions(small, 'employee', 30);
		await contributions(small, 'politician', 30);
		for (const minimumCellSize of [5, 500]) {
			for (const filter of filters) {
				const read = async (of: Procedure) => {
					const meter = newDatabaseMeter();
					const metered = openDatabase(meteredDatabase(env.DB.withSession(), meter));
					const asked = { ...of, minimumCellSize };
					const targetId = `${of.slug}-Z1.1`;
					await askAll(metered, {
						page: publicContributions(metered, { targetId, procedure: asked, limit: 20, ...filter }),
						counts: publicTallies(metered, { targetId, procedure: asked })
					});
					return meter.rowsRead;
				};
				expect(await read(procedure)).toBeLessThanOrEqual(60);
				expect(await read(procedure)).toBeLessThanOrEqual((await read(small)) + 45);
			}
		}
	});

	test('is found by index alone: no query scans a table or sorts', async () => {
		const plan = async (asked: Question<unknown>): Promise<string[]> => {
			const { sql, params } = (asked.statement as unknown as { toSQL: () => { sql: string; params: unknown[] } }).toSQL();
			return (await rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...params)).map(({ detail }) => detail);
		};
		for (const filter of filters) {
			for (const after of [undefined, { day: '2026-11-10', id: '8' }]) {
				const details = await plan(list(procedure, { ...filter, ...(after && { after }) }));
				expect(details.filter((detail) => /\bSCAN (?!CONSTANT)|TEMP B-TREE/.test(detail))).toEqual([]);
				expect(details.some((detail) => detail.includes('USING INDEX contribution_public'))).toBe(true);
			}
		}
	});

	test('never hands out more than 100, nor less than one', async () => {
		expect((await ask(database, list(procedure, { limit: 1_000_000 }))).items).toHaveLength(100);
		expect((await ask(database, list(procedure, { limit: -5 }))).items).toHaveLength(1);
	});
});
