import type { TrialPortal } from './portal.ts';

interface Difference {
	readonly counted: number | null;
	readonly stored: number | null;
}

const compare = (counted: string, stored: string): string =>
	`SELECT counted.n AS counted, stored.n AS stored FROM (${counted}) AS counted FULL OUTER JOIN (${stored}) AS stored
	ON counted.a = stored.a AND counted.b = stored.b AND counted.c = stored.c WHERE coalesce(counted.n, 0) <> coalesce(stored.n, 0)`;

const ratingColumns = ['guest', 'email', 'verified'].flatMap((assurance) =>
	[0, 1, 2, 3, 4, 5].map((value) => `${assurance}_${String(value)}`)
);

/** Every counter that differs from what counting the rows gives. */
export async function wrongCounters({ rows }: Pick<TrialPortal, 'rows'>): Promise<Difference[]> {
	const ratings = compare(
		'SELECT passage_text_id AS a, criterion AS b, stakeholder_group AS c, count(*) AS n FROM rating GROUP BY 1, 2, 3',
		`SELECT passage_text_id AS a, criterion AS b, stakeholder_group AS c, ${ratingColumns.join(' + ')} AS n FROM rating_tally`
	);
	const contributions = compare(
		`SELECT target_id AS a, stakeholder_group AS b, '' AS c, count(*) AS n FROM contribution WHERE counts_in_public = 1 GROUP BY 1, 2`,
		`SELECT target_id AS a, stakeholder_group AS b, '' AS c, support + concern + proposal + question AS n FROM contribution_tally`
	);
	const procedures = compare(
		`SELECT procedure_id AS a, stakeholder_group AS b, '' AS c, count(*) AS n FROM rating WHERE assurance <> 'guest' GROUP BY 1, 2`,
		`SELECT procedure_id AS a, stakeholder_group AS b, '' AS c, ratings AS n FROM procedure_tally`
	);
	return [...(await rows<Difference>(ratings)), ...(await rows<Difference>(contributions)), ...(await rows<Difference>(procedures))];
}
