import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { addDays, startOfDay } from '#lib/platform/calendar.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import type { StaffActor } from '#lib/access/actor.ts';
import type { Role } from '#lib/access/role.ts';
import { newId } from '#lib/platform/id.ts';
import { sha256 } from '#lib/platform/secrets.server.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { canonicalJson } from '#lib/report/canonical-json.ts';
import { peopleIn } from '#lib/report/histogram.ts';
import { publicReport, readReleasedReport } from '#lib/report/public-report.server.ts';
import { publishExampleSnapshot } from '#lib/report/publish-example-snapshot.server.ts';
import { releaseSnapshot } from '#lib/report/release-snapshot.server.ts';
import { releasedSnapshot, snapshotById, snapshotEntries } from '#lib/report/snapshot.store.server.ts';
import { releaseSnapshotAsStaff, takeSnapshotAsStaff } from '#lib/report/staff-snapshot.server.ts';
import { takeSnapshot } from '#lib/report/take-snapshot.server.ts';
import { testContext } from '../support/context.ts';
import { aProcedure } from '../support/procedure.ts';

const groups = ['citizen', 'employee', 'politician', 'employer'];

async function found(context: Context, slug: string): Promise<Procedure> {
	await aProcedure(context, slug);
	const procedure = await ask(context.database, procedureBySlug(context.database, slug));
	if (procedure === null) throw new Error('made above');
	return procedure;
}

/** People of every group and assurance, each rating two goals and writing once. */
async function withPeople(procedure: Procedure, perGroup = 3): Promise<void> {
	const { id, slug } = procedure;
	const statements: D1PreparedStatement[] = [];
	groups.forEach((group, g) => {
		for (let n = 0; n < perGroup + g; n++) {
			const person = `${slug}-${group}-${String(n)}`;
			const assurance = group === 'citizen' ? (n % 3 === 0 ? 'guest' : 'email') : 'verified';
			statements.push(
				env.DB.prepare("INSERT INTO participant VALUES (?, ?, ?, ?, '2026-11-20')").bind(person, id, group, assurance),
				...['Z1.1', 'Z1.2'].flatMap((code, c) =>
					['agreement', 'importance'].map((criterion, k) =>
						env.DB.prepare('INSERT INTO rating VALUES (?, ?, ?, ?, ?, ?, ?, 0)').bind(
							person,
							`${slug}-${code}-text`,
							criterion,
							(n + g + c + k) % 6,
							id,
							group,
							assurance
						)
					)
				),
				env.DB.prepare(
					`INSERT INTO contribution (id, procedure_id, kind, target_kind, target_id, field_id, version_id, participant_id, stakeholder_group, assurance,
					stance, body, entry_channel, state, reference, receipt_hash, terms_version, day)
					VALUES (?1, ?2, 'comment', 'passage', ?3, ?4, ?5, ?6, ?7, ?8, ?9, 'Text', 'online', ?10, ?1, 'r', '1', '2026-11-20')`
				).bind(
					`${person}-c`,
					id,
					`${slug}-Z1.1`,
					`${slug}-H1`,
					procedure.currentVersionId,
					person,
					group,
					assurance,
					n % 2 === 0 ? 'concern' : 'proposal',
					assurance === 'guest' ? 'awaitingCode' : n === 1 ? 'hidden' : 'public'
				)
			);
		}
	});
	await env.DB.batch(statements);
}

const after = (procedure: Procedure): Context =>
	testContext({ now: (procedure.phases.find(({ kind }) => kind === 'contribution')?.closesAt ?? 0) + 1 });

describe('a snapshot', () => {
	test('equals a recount of the rows themselves', async () => {
		const context = testContext();
		const procedure = await found(context, 'nachgezaehlt');
		await withPeople(procedure, 7);
		const taken = await takeSnapshot(context, { procedure, takenBy: 'anna', key: newId(context.random) });
		if (!taken.ok) throw new Error('taken');
		const stored = await ask(context.database, snapshotById(context.database, procedure.id, taken.value.id));
		const rows = await env.DB.prepare(
			`SELECT p.code, r.criterion, r.stakeholder_group AS grp, r.assurance, r.value, count(*) AS n FROM rating r JOIN passage_text t ON t.id = r.passage_text_id
			JOIN passage p ON p.id = t.passage_id WHERE r.procedure_id = ? GROUP BY 1, 2, 3, 4, 5`
		)
			.bind(procedure.id)
			.all<{ code: string; criterion: 'agreement'; grp: 'citizen'; assurance: 'email'; value: number; n: number }>();
		let people = 0;
		for (const { code, criterion, grp, assurance, value, n } of rows.results) {
			const passage = stored?.snapshot.passages.find((candidate) => candidate.code === code);
			expect(passage?.ratings?.[criterion][grp][assurance][value === 0 ? 5 : value - 1]).toBe(n);
			people += n;
		}
		const inSnapshot = stored?.snapshot.passages.flatMap(({ ratings }) =>
			ratings === null
				? []
				: Object.values(ratings).flatMap((byGroup) => Object.values(byGroup).flatMap((cell) => Object.values(cell).map(peopleIn)))
		);
		expect(inSnapshot?.reduce((sum, n) => sum + n, 0)).toBe(people);
		const comments = await env.DB.prepare(
			"SELECT stakeholder_group AS grp, stance, count(*) AS n FROM contribution WHERE procedure_id = ? AND state IN ('public', 'masked') GROUP BY 1, 2"
		)
			.bind(procedure.id)
			.all<{ grp: 'citizen'; stance: 'concern'; n: number }>();
		const goal = stored?.snapshot.passages.find(({ code }) => code === 'Z1.1');
		for (const { grp, stance, n } of comments.results) expect(goal?.comments.counts[grp][stance]).toBe(n);
		expect(goal?.comments.mergesEmployees).toBe(true);
		const activity = await env.DB.prepare(
			"SELECT count(DISTINCT participant_id) AS people, count(*) AS ratings FROM rating WHERE procedure_id = ? AND assurance <> 'guest' AND stakeholder_group = 'citizen'"
		)
			.bind(procedure.id)
			.first<{ people: number; ratings: number }>();
		expect(stored?.snapshot.participation.citizen).toMatchObject({
			participants: activity?.people,
			ratings: activity?.ratings,
			isSelfStated: true
		});
	});

	test('is stored as canonical JSON with its hash, and cannot be changed or, once released, taken away', async () => {
		const context = testContext();
		const procedure = await found(context, 'eingefroren');
		const taken = await takeSnapshot(context, { procedure, takenBy: 'anna', key: newId(context.random) });
		if (!taken.ok) throw new Error('taken');
		const row = await env.DB.prepare('SELECT data, hash FROM report_snapshot WHERE id = ?')
			.bind(taken.value.id)
			.first<{ data: string; hash: string }>();
		expect(row?.hash).toBe(await sha256(row?.data ?? ''));
		expect(canonicalJson(JSON.parse(row?.data ?? 'null'))).toBe(row?.data);
		await expect(env.DB.prepare("UPDATE report_snapshot SET data = '{}' WHERE id = ?").bind(taken.value.id).run()).rejects.toThrow(
			'frozen'
		);
		const released = await releaseSnapshot(context, { procedure, snapshotId: 'none', releasedBy: 'bert' });
		expect(released).toEqual({ ok: false, refusals: [{ code: 'notFound' }] });
	});

	test('is taken once however often the form is sent, and needs its key', async () => {
		const context = testContext();
		const procedure = await found(context, 'doppelt');
		const key = newId(context.random);
		const twice = await Promise.all([1, 2].map(() => takeSnapshot(context, { procedure, takenBy: 'anna', key })));
		expect(twice.every(({ ok }) => ok)).toBe(true);
		const log = await env.DB.prepare('SELECT count(*) AS n FROM audit_event WHERE subject_id = ?').bind(key).first();
		expect([(await ask(context.database, snapshotEntries(context.database, procedure.id))).length, log]).toEqual([1, { n: 1 }]);
		const refused = await takeSnapshot(context, { procedure, takenBy: 'anna', key: 'x' });
		expect(refused).toEqual({ ok: false, refusals: [{ code: 'keyMissing', field: 'key' }] });
	});

	test('does not exist for a procedure without a draft', async () => {
		const context = testContext();
		const procedure = await found(context, 'ohne-entwurf');
		const refused = await takeSnapshot(context, {
			procedure: { ...procedure, currentVersionId: null },
			takenBy: 'anna',
			key: newId(context.random)
		});
		expect(refused).toEqual({ ok: false, refusals: [{ code: 'notFound' }] });
	});
});

describe('a release', () => {
	test('waits for the cut-off and for a second person, and happens once', async () => {
		const context = testContext();
		const procedure = await found(context, 'freigabe');
		const later = after(procedure);
		const early = await takeSnapshot(context, { procedure, takenBy: 'anna', key: newId(context.random) });
		const late = await takeSnapshot(later, { procedure, takenBy: 'anna', key: newId(context.random) });
		const second = await takeSnapshot(later, { procedure, takenBy: 'anna', key: newId(context.random) });
		if (!early.ok || !late.ok || !second.ok) throw new Error('taken');
		const release = (at: Context, snapshotId: string, releasedBy: string) => releaseSnapshot(at, { procedure, snapshotId, releasedBy });
		const refusedWith = (code: string) => ({ ok: false, refusals: [{ code }] });
		expect(await release(context, early.value.id, 'bert')).toEqual(refusedWith('snapshotBeforeCutoff'));
		expect(await release(later, early.value.id, 'bert')).toEqual(refusedWith('snapshotBeforeCutoff'));
		expect(await release(later, late.value.id, 'anna')).toEqual(refusedWith('notAllowed'));
		const both = await Promise.all([release(later, late.value.id, 'bert'), release(later, second.value.id, 'carla')]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(both.filter(({ ok }) => !ok)).toEqual([refusedWith('snapshotAlreadyReleased')]);
		const log = await env.DB.prepare('SELECT action, count(*) AS n FROM audit_event WHERE details LIKE ? GROUP BY 1 ORDER BY 1')
			.bind(`%${procedure.id}%`)
			.all();
		expect(log.results).toEqual([
			{ action: 'snapshotReleased', n: 1 },
			{ action: 'snapshotTaken', n: 3 }
		]);
		const entries = await ask(context.database, snapshotEntries(context.database, procedure.id));
		expect(entries.filter(({ releasedAt }) => releasedAt !== null)).toHaveLength(1);
		const released = await ask(context.database, releasedSnapshot(context.database, procedure.id));
		await expect(
			env.DB.prepare('DELETE FROM report_snapshot WHERE id = ?')
				.bind(released?.id ?? '')
				.run()
		).rejects.toThrow('kept');
	});
});

describe('staff', () => {
	test('take with one permission and release with another, whoever may see the page', async () => {
		const context = testContext();
		const procedure = await found(context, 'rollen');
		const staff = (staffId: string, role: Role): StaffActor => ({ kind: 'staff', staffId, label: staffId, roles: [role] });
		const refused = (code: string) => ({ ok: false, refusals: [{ code }] });
		const take = (actor: StaffActor | undefined, slug = procedure.slug) =>
			takeSnapshotAsStaff(context, { staff: actor, slug, key: newId(context.random) });
		const taken = await take(staff('anna', 'analyst'));
		if (!taken.ok) throw new Error('taken');
		expect(await take(staff('bert', 'approver'))).toEqual(refused('notAllowed'));
		expect(await take(undefined)).toEqual(refused('notAllowed'));
		expect(await take(staff('anna', 'analyst'), 'gibt-es-nicht')).toEqual(refused('notFound'));
		const release = (actor: StaffActor) =>
			releaseSnapshotAsStaff(context, { staff: actor, slug: procedure.slug, snapshotId: taken.value.id });
		expect(await release(staff('carla', 'analyst'))).toEqual(refused('notAllowed'));
		expect(await release(staff('bert', 'approver'))).toEqual(refused('snapshotBeforeCutoff'));
	});
});

describe('the public', () => {
	test('learns totals and nothing else before a report is released', async () => {
		const context = testContext();
		const procedure = await found(context, 'nur-summen');
		await withPeople(procedure, 12);
		await takeSnapshot(context, { procedure, takenBy: 'anna', key: newId(context.random) });
		const answer = await publicReport(context.replica, procedure);
		expect(answer.state).toBe('totals');
		expect(await readReleasedReport(context, procedure.slug, false)).toEqual({ ok: false, refusals: [{ code: 'reportNotReleased' }] });
		expect(Object.keys(answer).sort()).toEqual(['hasExample', 'state', 'totals']);
		expect(JSON.stringify(answer)).not.toMatch(/histogram|median|Z1\.1|agreement|concern/);
	});

	test('reads the released report with small cells protected', async () => {
		const context = testContext();
		const procedure = await found(context, 'oeffentlich');
		await withPeople(procedure, 8);
		const later = after(procedure);
		const taken = await takeSnapshot(later, { procedure, takenBy: 'anna', key: newId(context.random) });
		if (!taken.ok) throw new Error('taken');
		expect((await releaseSnapshot(later, { procedure, snapshotId: taken.value.id, releasedBy: 'bert' })).ok).toBe(true);
		const answer = await publicReport(later.replica, procedure);
		if (answer.state !== 'released') throw new Error('released');
		expect(answer.hash).toMatch(/^[\w-]{43}$/);
		expect(await readReleasedReport(later, procedure.slug, false)).toEqual({
			ok: true,
			value: { report: answer.report, hash: answer.hash }
		});
		const table = answer.report.passages.find(({ code }) => code === 'Z1.1')?.ratings?.agreement;
		// 5 counted citizens, 9 employees, 10 politicians, 11 employers
		expect(table?.groups.citizen).toEqual({ state: 'suppressed' });
		expect(table?.groups.employer).toMatchObject({ state: 'reduced', n: 11 });
		expect(table?.total).toMatchObject({ n: 35 });
	});

	test('does not see an example in the place of the report', async () => {
		const context = testContext();
		const procedure = await found(context, 'beispiel');
		const made = await publishExampleSnapshot(context, procedure);
		expect(await publishExampleSnapshot(context, procedure)).toEqual(made);
		expect(await publicReport(context.replica, procedure)).toMatchObject({ state: 'totals', hasExample: true });
		const example = await ask(context.replica, releasedSnapshot(context.replica, procedure.id, true));
		expect(example?.snapshot.isSimulated).toBe(true);
		expect(await ask(context.replica, releasedSnapshot(context.replica, procedure.id))).toBeNull();
		expect(await publishExampleSnapshot(context, { ...procedure, id: 'none', currentVersionId: null })).toEqual({
			ok: false,
			refusals: [{ code: 'notFound' }]
		});
	});
});

test('the phases of the test procedure lie around now', async () => {
	const context = testContext();
	const procedure = await found(context, 'phasen');
	expect(after(procedure).now).toBe(startOfDay(addDays(context.day, 21)) + 1);
});
