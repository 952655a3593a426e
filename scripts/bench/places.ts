import { openLocalDatabase } from '../support/open-local-database.ts';
import type { Places } from './targets.ts';

export interface MeasuredPlaces extends Places {
	readonly contributions: number;
	readonly ratings: number;
}

/** What to measure in a local database: its procedure, the passage most was written on, and codes to rate. */
export async function readPlaces(state: string): Promise<MeasuredPlaces> {
	const { database, close } = await openLocalDatabase(state);
	try {
		const rows = async <Row>(query: string) => (await database.prepare(query).all<Row>()).results;
		const [procedure] = await rows<{ slug: string }>(
			'SELECT slug FROM procedure WHERE published_at IS NOT NULL ORDER BY is_sample DESC, published_at LIMIT 1'
		);
		const passages = await rows<{ code: string; n: number }>(
			`SELECT passage.code, coalesce((SELECT sum(support + concern + proposal + question) FROM contribution_tally WHERE target_id = passage.id), 0) AS n
			FROM passage JOIN draft_version_passage ON draft_version_passage.passage_id = passage.id
			JOIN procedure ON current_version_id = version_id
			JOIN passage_text ON passage_text.id = passage_text_id
			WHERE kind IN ('goal', 'measure') ORDER BY n DESC, code`
		);
		const [stored] = await rows<{ contributions: number; ratings: number }>(
			'SELECT (SELECT count(*) FROM contribution) AS contributions, (SELECT count(*) FROM rating) AS ratings'
		);
		const busiest = passages[0]?.code;
		if (procedure === undefined || busiest === undefined)
			throw new Error('There is no published procedure to measure. Run "npm start" once.');
		return { slug: procedure.slug, busiest, ratable: passages.map(({ code }) => code), contributions: 0, ratings: 0, ...stored };
	} finally {
		await close();
	}
}
