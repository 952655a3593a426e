import { startOfDay } from './calendar.ts';

/** Local mode alone: how far this browser's portal is ahead of the real time, in milliseconds. */
export const localClockCookie = 'resonanz-clock';
const offsetMax = 10 * 366 * 86_400_000;

export function readClockOffset(value: string | undefined): number {
	const offset = Number(value ?? 0);
	return Number.isSafeInteger(offset) && Math.abs(offset) <= offsetMax ? offset : 0;
}

/** The instant of a wall clock reading in the city ("2026-12-14T00:00"), or null. */
export function instantOf(typed: string): number | null {
	const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(typed.trim());
	if (parts === null || Number.isNaN(Date.parse(`${typed.trim()}Z`))) return null;
	const [, day = '', hours = '', minutes = '', seconds = '0'] = parts;
	const midnight = startOfDay(day);
	// Hours are counted from midnight; on the two days on which the clocks change this is off by the hour that is missing or twice.
	return midnight + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

/** The reading of the city's wall clock at an instant, as a date and time field takes it. */
export const wallClockOf = (instant: number): string =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' }).format(instant).replace(' ', 'T');
