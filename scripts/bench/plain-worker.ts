/**
 * What the passage's JSON costs when somebody writes it by hand: no framework, no query builder, no validation, no
 * headers. It asks the database the same questions in one batch and answers them as they come.
 */
interface Environment {
	readonly DB: D1Database;
}

interface Place {
	readonly id: string;
	readonly version: string;
	readonly passage: string;
	readonly heading: string;
	readonly body: string;
}

const procedureSql = 'SELECT id, current_version_id, minimum_cell_size FROM procedure WHERE slug = ? AND published_at IS NOT NULL LIMIT 1';

const employeesSql = `coalesce((SELECT contributors FROM field_tally WHERE field_id = coalesce((SELECT chapter_id FROM draft_version_passage
	WHERE version_id = ? AND passage_id = ?), ?) AND stakeholder_group = 'employee'), 0) AS employees_in_field`;

const talliesSql = `SELECT stakeholder_group, support, concern, proposal, question, ${employeesSql}
	FROM (SELECT 1) AS always LEFT JOIN contribution_tally ON target_id = ? LIMIT 4`;

const contributionsSql = `SELECT id, reference, stance, stakeholder_group, state, title, body, masked_body, suggestion, quote_exact, quote_prefix,
	quote_suffix, entry_channel, language, day, version_id, ${employeesSql}
	FROM contribution WHERE target_id = ? AND counts_in_public = 1 ORDER BY day DESC, id DESC LIMIT 21`;

const places = new Map<string, Place>();

async function placeOf(database: D1Database, slug: string, code: string): Promise<Place | null> {
	return database
		.prepare(
			`SELECT procedure.id, current_version_id AS version, passage.id AS passage, heading, body FROM procedure
			JOIN passage ON passage.procedure_id = procedure.id AND passage.code = ?
			JOIN draft_version_passage ON version_id = current_version_id AND draft_version_passage.passage_id = passage.id
			JOIN passage_text ON passage_text.id = passage_text_id WHERE slug = ?`
		)
		.bind(code, slug)
		.first<Place>();
}

export default {
	async fetch(request, { DB }) {
		const [, slug = '', code = ''] = /procedures\/([^/]+)\/passages\/([^/]+)$/.exec(new URL(request.url).pathname) ?? [];
		const place = places.get(slug + code) ?? (await placeOf(DB, slug, code));
		if (place === null) return new Response(null, { status: 404 });
		places.set(slug + code, place);
		const session = DB.withSession('first-unconstrained');
		const field = [place.version, place.passage, place.id] as const;
		const [procedure, tallies, contributions] = await session.batch([
			session.prepare(procedureSql).bind(slug),
			session.prepare(talliesSql).bind(...field, place.passage),
			session.prepare(contributionsSql).bind(...field, place.passage)
		]);
		if (procedure?.results.length !== 1) return new Response(null, { status: 404 });
		return Response.json({ heading: place.heading, body: place.body, tallies: tallies?.results, contributions: contributions?.results });
	}
} satisfies ExportedHandler<Environment>;
