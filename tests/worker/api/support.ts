import { env } from 'cloudflare:workers';
import { expect } from 'vitest';
import { api } from '#api/app.ts';
import type { Operation } from '#api/operation.ts';
import { operations } from '#api/operations.ts';
import type { ParticipantActor } from '#lib/access/actor.ts';
import { openParticipantSession } from '#lib/identity/participant-session.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { BrowserCookies } from '../support/cookies.ts';
import { aLoadedProcedure, aParticipant } from '../support/participation.ts';

export interface Sent {
	readonly method?: string;
	readonly headers?: Record<string, string>;
	/** Sent as JSON. */
	readonly json?: unknown;
	readonly body?: BodyInit;
	readonly cookies?: BrowserCookies;
}

export interface Got {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
	readonly json: never;
}

export const operation = (id: string): Operation => {
	const found = operations.find((one) => one.id === id);
	if (found === undefined) throw new Error(`there is no operation ${id}`);
	return found;
};

/** Sends a request straight to the API, as the route does. */
export async function send(context: Context, path: string, { method = 'GET', headers = {}, json, body, cookies }: Sent = {}): Promise<Got> {
	const request = new Request(`http://localhost/api/v1${path}`, {
		method,
		headers: { ...(json === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
		...(json === undefined ? (body === undefined ? {} : { body }) : { body: JSON.stringify(json) })
	});
	const answer = await api.fetch(request, { context, cookies: cookies ?? new BrowserCookies() });
	const text = await answer.text();
	return { status: answer.status, headers: answer.headers, text, json: (text === '' ? null : JSON.parse(text)) as never };
}

/** What a success says: it must be exactly what the operation declares, no field more. */
export function answerOf<T = Record<string, unknown>>(id: string, got: Got): T {
	const { status, answer } = operation(id);
	expect(got.status, got.text).toBe(status);
	return answer.parse(got.json) as T;
}

/** The code of a problem; fails when the answer is no proper problem document. */
export function problemOf(got: Got): string {
	expect(got.headers.get('Content-Type')).toBe('application/problem+json');
	expect(got.headers.get('Cache-Control')).toBe('private, no-store');
	const document = got.json as { type: string; title: string; status: number; code: string; detail: string; errors: unknown[] };
	expect(Object.keys(document)).toEqual(['type', 'title', 'status', 'code', 'detail', 'errors']);
	expect(document.status).toBe(got.status);
	expect(document.detail).not.toBe('');
	return document.code;
}

export const fieldsOf = (got: Got): string[] =>
	(got.json as { errors: { field: string; code: string }[] }).errors.map(({ field, code }) => `${field} ${code}`);

/** A browser in which somebody signed in to the procedure. */
export async function signedIn(
	context: Context,
	procedure: Procedure,
	group: ParticipantActor['stakeholderGroup'] = 'citizen'
): Promise<{ readonly cookies: BrowserCookies; readonly actor: ParticipantActor }> {
	const actor = await aParticipant(context, procedure, group);
	const cookies = new BrowserCookies();
	await openParticipantSession(context, procedure, actor.participantId, cookies);
	return { cookies, actor };
}

let contributions = 0;

/** A public contribution written straight into its table. */
export async function aContribution(
	procedure: Procedure,
	{ participantId, stakeholderGroup, assurance }: ParticipantActor,
	{ code = 'Z1.1', stance = 'proposal', day = '2026-11-20' }: { code?: string; stance?: string; day?: string } = {}
): Promise<string> {
	contributions += 1;
	const { slug, id } = procedure;
	const reference = `REF${String(contributions).padStart(7, '0')}`;
	await env.DB.prepare(
		`INSERT INTO contribution (id, procedure_id, kind, target_kind, target_id, field_id, version_id, passage_text_id, participant_id,
			stakeholder_group, assurance, stance, body, entry_channel, state, reference, receipt_hash, terms_version, day)
		VALUES (?1, ?2, 'comment', 'passage', ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'Ein Beitrag.', 'online', 'public', ?11, 'hash', '1', ?12)`
	)
		.bind(
			`contribution-${String(contributions)}`,
			id,
			`${slug}-${code}`,
			`${slug}-H1`,
			procedure.currentVersionId,
			`${slug}-${code}-text`,
			participantId,
			stakeholderGroup,
			assurance,
			stance,
			reference,
			day
		)
		.run();
	return reference;
}

/** A procedure whose chapters are stored as documents too, as the import does it. */
export async function aReadableProcedure(context: Context, slug: string, goalCount?: number): Promise<Procedure> {
	const procedure = await aLoadedProcedure(context, slug, goalCount);
	const codes = ['A1', 'H1', ...Array.from({ length: goalCount ?? 3 }, (_, position) => `Z1.${String(position + 1)}`)];
	const passage = (code: string) => ({
		id: `${slug}-${code}`,
		textId: `${slug}-${code}-text`,
		ratedAs: `${slug}-${code}-text`,
		parentId: code.startsWith('Z') ? `${slug}-H1` : null,
		code,
		kind: code === 'A1' ? 'startingPoint' : code === 'H1' ? 'actionField' : 'goal',
		heading: `Titel von ${code}`,
		html: '<p>Wortlaut</p>',
		text: 'Wortlaut',
		facts: code === 'Z1.1' ? { indicator } : {}
	});
	const chapters = [
		{ chapter: passage('A1'), passages: [] },
		{ chapter: passage('H1'), passages: codes.filter((code) => code.startsWith('Z')).map(passage) }
	];
	const versionId = `version-${slug}-2`;
	await env.DB.batch([
		env.DB.prepare(
			`INSERT INTO draft_version (id, procedure_id, number, title, status, author_role, reason, summary, content_hash, outline, document)
			SELECT ?1, procedure_id, '1.0', title, status, author_role, reason, summary, 'hash-2', outline, ?2 FROM draft_version WHERE id = ?3`
		).bind(versionId, JSON.stringify(chapters), procedure.currentVersionId),
		env.DB.prepare(
			`INSERT INTO draft_version_passage (version_id, passage_id, passage_text_id, chapter_id, parent_id, position)
			SELECT ?1, passage_id, passage_text_id, chapter_id, parent_id, position FROM draft_version_passage WHERE version_id = ?2`
		).bind(versionId, procedure.currentVersionId),
		...chapters.map((document) =>
			env.DB.prepare('INSERT INTO draft_chapter (version_id, chapter_id, document) VALUES (?, ?, ?)').bind(
				versionId,
				document.chapter.id,
				JSON.stringify(document)
			)
		),
		env.DB.prepare('UPDATE draft_version SET released_at = 2 WHERE id = ?').bind(versionId),
		env.DB.prepare('UPDATE procedure SET current_version_id = ? WHERE id = ?').bind(versionId, procedure.id)
	]);
	return { ...procedure, currentVersionId: versionId };
}

const indicator = {
	label: 'Anteil',
	unit: '%',
	baseline: { value: 31, year: 2025 },
	target: { value: 85, date: '2030-12-31' }
};
