import { readFilter } from '#lib/contribution/contribution-filter.ts';
import { cursorText, type ContributionCursor } from '#lib/contribution/contribution-cursor.ts';
import { contributionStates, type ContributionState } from '#lib/contribution/contribution-state.ts';
import { normaliseCode } from '#lib/platform/id.ts';
import type { ReviewFilter } from './review-list.ts';

/** States staff may list: what an author has not sent yet is not among them. */
export const reviewedStates = contributionStates.filter((state) => !['draft', 'awaitingCode', 'erased'].includes(state));

const referenceLengthMax = 20;

/** Of an address: ?stand=…&art=…&gruppe=…&aktenzeichen=…&nach=… */
export function readReviewFilter(parameters: URLSearchParams): ReviewFilter {
	const state = parameters.get('stand') ?? '';
	const reference = normaliseCode((parameters.get('aktenzeichen') ?? '').slice(0, referenceLengthMax));
	return {
		...readFilter(parameters),
		...((reviewedStates as readonly string[]).includes(state) ? { state: state as ContributionState } : {}),
		...(reference === '' ? {} : { reference })
	};
}

/** The query of a page of the list, '' for the whole. */
export function reviewQuery({ state, stance, group, reference }: ReviewFilter, after?: ContributionCursor): string {
	const parameters = new URLSearchParams();
	if (state !== undefined) parameters.set('stand', state);
	if (stance !== undefined) parameters.set('art', stance);
	if (group !== undefined) parameters.set('gruppe', group);
	if (reference !== undefined) parameters.set('aktenzeichen', reference);
	if (after !== undefined) parameters.set('nach', cursorText(after));
	return parameters.toString();
}
