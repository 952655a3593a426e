import { cursorText, readCursor, type ContributionCursor } from './contribution-cursor.ts';
import { isShownGroup, type ShownGroup } from './shown-group.ts';
import { isStance, type Stance } from './stance.ts';

/** Which contributions of a list are shown, and from where on. In addresses: ?art=…&gruppe=…&nach=… */
export interface ContributionFilter {
	readonly stance?: Stance | undefined;
	readonly group?: ShownGroup | undefined;
	readonly after?: ContributionCursor | undefined;
}

/** Whatever an address says that is no filter is left out: an old link shows more rather than an error. */
export function readFilter(parameters: URLSearchParams): ContributionFilter {
	const stance = parameters.get('art') ?? '';
	const group = parameters.get('gruppe') ?? '';
	const after = readCursor(parameters.get('nach'));
	return {
		...(isStance(stance) ? { stance } : {}),
		...(isShownGroup(group) ? { group } : {}),
		...(after === null ? {} : { after })
	};
}

/** The address of a list so filtered; `anchor` is the element it opens at. */
export function filterHref(path: string, { stance, group, after }: ContributionFilter, anchor = 'beitraege'): string {
	const parameters = new URLSearchParams();
	if (stance !== undefined) parameters.set('art', stance);
	if (group !== undefined) parameters.set('gruppe', group);
	if (after !== undefined) parameters.set('nach', cursorText(after));
	const query = parameters.toString();
	return `${path}${query === '' ? '' : `?${query}`}#${anchor}`;
}
