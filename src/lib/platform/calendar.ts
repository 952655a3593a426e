/** Days and instants in the time zone of the city. workerd runs in UTC, and `Temporal` is not there. */
const timeZone = 'Europe/Berlin';
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
const clockFormat = new Intl.DateTimeFormat('en-GB', {
	timeZone,
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	second: '2-digit',
	hourCycle: 'h23'
});
const dayMilliseconds = 86_400_000;

/** 'YYYY-MM-DD' of an instant in the city's time zone. */
export const dayOf = (instant: number): string => dayFormat.format(instant);

/** What the city's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
	const part = Object.fromEntries(clockFormat.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
	const local = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day ?? 1, part.hour ?? 0, part.minute ?? 0, part.second ?? 0);
	return local - Math.floor(instant / 1000) * 1000;
}

/** The instant at which a day ('YYYY-MM-DD') begins in the city. */
export function startOfDay(day: string): number {
	const midnight = Date.parse(`${day}T00:00:00Z`);
	return midnight - offsetAt(midnight - offsetAt(midnight));
}

/** The day some days later or earlier, whatever the clocks do in between. */
export const addDays = (day: string, days: number): string =>
	new Date(Date.parse(`${day}T12:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / dayMilliseconds);
