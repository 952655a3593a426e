import type { de } from './deadline.de.ts';

export const en: typeof de = {
	until: (weekday) => `Have your say until ${weekday}`,
	from: (weekday) => `Have your say from ${weekday}`,
	endedOn: (weekday) => `Closed on ${weekday}`,
	left: (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
	progress: (passed, length) => `${String(passed)} of ${String(length)} days of the consultation have passed`
};
