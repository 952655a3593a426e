import { env } from 'cloudflare:workers';
import { addDays, startOfDay } from '#lib/platform/calendar.ts';
import type { Context } from '#lib/platform/context.server.ts';

export interface TestProcedure {
	readonly id: string;
	readonly slug: string;
	readonly versionId: string;
	/** Codes of the passages made: chapter H1, goals Z1.1 … Z1.n, starting point A1. */
	readonly goals: readonly string[];
}

const texts = JSON.stringify({ de: { title: 'Titel', text: 'Text' }, en: { title: 'Title', text: 'Text' } });
const procedureTexts = JSON.stringify({
	de: { title: 'Probeverfahren', question: 'Wie?', lead: 'Kurz.', description: '<p>Text</p>' },
	en: { title: 'Trial', question: 'How?', lead: 'Short.', description: '<p>Text</p>' }
});

/**
 * A published procedure with one released version, written straight into the tables so that tests of later rooms do
 * not depend on the import. Contribution phase: 20 days before to 21 days after the context's day.
 */
export async function aProcedure(context: Context, slug: string, goalCount = 3): Promise<TestProcedure> {
	const id = `procedure-${slug}`;
	const versionId = `version-${slug}`;
	const day = (offset: number) => startOfDay(addDays(context.day, offset));
	const goals = Array.from({ length: goalCount }, (_, position) => `Z1.${String(position + 1)}`);
	const database = env.DB;
	const phase = (kind: string, from: number, to: number) =>
		database
			.prepare('INSERT INTO phase (procedure_id, kind, opens_at, closes_at, texts) VALUES (?, ?, ?, ?, ?)')
			.bind(id, kind, day(from), day(to), texts);
	const admitted = (group: string, rating: string, comment: string) =>
		database
			.prepare('INSERT INTO admitted_group (procedure_id, stakeholder_group, rating_assurance, comment_assurance) VALUES (?, ?, ?, ?)')
			.bind(id, group, rating, comment);
	const chapterId = `${slug}-H1`;
	const passages = [
		{ code: 'A1', kind: 'startingPoint', parent: null, chapter: `${slug}-A1` },
		{ code: 'H1', kind: 'actionField', parent: null, chapter: chapterId },
		...goals.map((code) => ({ code, kind: 'goal', parent: chapterId, chapter: chapterId }))
	];
	await database.batch([
		database
			.prepare(
				`INSERT INTO procedure (id, slug, city, decision_body, contact_role, contact_email, texts, terms_version, current_version_id, published_at)
				VALUES (?, ?, 'Stadt', 'Kommission', 'Stelle', 'stelle@stadt.example', ?, '2026-1', ?, 1)`
			)
			.bind(id, slug, procedureTexts, versionId),
		phase('information', -60, -20),
		phase('contribution', -20, 21),
		phase('evaluation', 21, 60),
		phase('result', 60, 90),
		admitted('citizen', 'guest', 'email'),
		admitted('employee', 'verified', 'verified'),
		admitted('politician', 'verified', 'verified'),
		admitted('employer', 'verified', 'verified'),
		...passages.map(({ code }) =>
			database.prepare('INSERT INTO passage (id, procedure_id, code) VALUES (?, ?, ?)').bind(`${slug}-${code}`, id, code)
		),
		...passages.map(({ code, kind }) =>
			database
				.prepare(
					`INSERT INTO passage_text (id, passage_id, kind, heading, body, facts, hash, rated_as) VALUES (?1, ?2, ?3, ?4, 'Wortlaut', '{}', ?1, ?1)`
				)
				.bind(`${slug}-${code}-text`, `${slug}-${code}`, kind, `Titel von ${code}`)
		),
		database
			.prepare(
				`INSERT INTO draft_version (id, procedure_id, number, title, status, author_role, reason, summary, content_hash, outline, document)
				VALUES (?, ?, '0.9', 'Entwurf', 'zur Beteiligung', 'Stelle', 'Grund', 'Zusammenfassung', 'hash', ?, '[]')`
			)
			.bind(
				versionId,
				id,
				JSON.stringify(
					passages.map(({ code, kind, parent, chapter }) => ({
						id: `${slug}-${code}`,
						textId: `${slug}-${code}-text`,
						ratedAs: `${slug}-${code}-text`,
						code,
						kind,
						heading: `Titel von ${code}`,
						depth: parent === null ? 0 : 1,
						chapterId: chapter,
						parentId: parent
					}))
				)
			),
		...passages.map(({ code, parent, chapter }, position) =>
			database
				.prepare(
					`INSERT INTO draft_version_passage (version_id, passage_id, passage_text_id, chapter_id, parent_id, position) VALUES (?, ?, ?, ?, ?, ?)`
				)
				.bind(versionId, `${slug}-${code}`, `${slug}-${code}-text`, chapter, parent, position)
		),
		database.prepare('UPDATE draft_version SET released_at = 1 WHERE id = ?').bind(versionId)
	]);
	return { id, slug, versionId, goals };
}
