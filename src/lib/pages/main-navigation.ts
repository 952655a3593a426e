import { draftPath, procedurePath } from '#lib/draft/draft-path.ts';

interface Place {
	readonly href: string;
	readonly label: string;
	readonly current: boolean;
}

/** The places of one procedure; none while no procedure is chosen. */
export function mainNavigation(
	slug: string | undefined,
	path: string,
	words: { readonly overview: string; readonly draft: string; readonly report: string }
): Place[] {
	if (slug === undefined) return [];
	const overview = procedurePath(slug);
	const report = `${overview}/auswertung`;
	const isReading = [draftPath(slug), `${overview}/textstelle`, `${overview}/suche`, `${overview}/mitreden`].some(
		(place) => path === place || path.startsWith(`${place}/`)
	);
	return [
		{ href: overview, label: words.overview, current: path === overview },
		{ href: draftPath(slug), label: words.draft, current: isReading },
		{ href: report, label: words.report, current: path.startsWith(report) }
	];
}
