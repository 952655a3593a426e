/** Where a list goes on: the last contribution of the page before. */
export interface ContributionCursor {
	readonly day: string;
	readonly id: string;
}

const cursorFormat = /^(\d{4}-\d{2}-\d{2})_([A-Za-z0-9-]{1,64})$/;

export const cursorText = ({ day, id }: ContributionCursor): string => `${day}_${id}`;

/** Null for anything that is no cursor. */
export function readCursor(text: string | null): ContributionCursor | null {
	const [, day, id] = cursorFormat.exec(text ?? '') ?? [];
	return day === undefined || id === undefined ? null : { day, id };
}
