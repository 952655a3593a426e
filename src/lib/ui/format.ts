import type { Locale } from './locale.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';

const timeZone = 'Europe/Berlin';
const noBreak = '\u00a0';
const words = { de, en };
const languageTag = { de: 'de-DE', en: 'en-GB' } as const;

function perLocale<T>(make: (tag: string) => T): Record<Locale, T> {
	return { de: make(languageTag.de), en: make(languageTag.en) };
}

const longDate = perLocale(
	(tag) => new Intl.DateTimeFormat(tag, { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
);
const time = perLocale((tag) => new Intl.DateTimeFormat(tag, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
// A calendar day is no moment: it is read and written in the same zone.
const day = perLocale(
	(tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric' })
);
const number = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
const percent = perLocale((tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }));

function part(parts: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
	return parts.find((candidate) => candidate.type === type)?.value ?? '';
}

/** "Sonntag, 13. Dezember 2026": day and month never part at the end of a line. */
export function formatDate(moment: Date | number, locale: Locale): string {
	const parts = longDate[locale].formatToParts(moment);
	const dot = locale === 'de' ? '.' : '';
	return `${part(parts, 'weekday')}, ${part(parts, 'day')}${dot}${noBreak}${part(parts, 'month')} ${part(parts, 'year')}`;
}

/** "Sonntag, 13. Dezember 2026, 23:59 Uhr" */
export function formatDateTime(moment: Date | number, locale: Locale): string {
	const { oClock } = words[locale];
	return `${formatDate(moment, locale)}, ${time[locale].format(moment)}${oClock && noBreak + oClock}`;
}

/** A calendar day `2026-11-22` as "So., 22.11.2026" */
export function formatDay(calendarDay: string, locale: Locale): string {
	const parts = day[locale].formatToParts(new Date(`${calendarDay}T00:00:00Z`));
	const separator = locale === 'de' ? '.' : '/';
	const weekday = part(parts, 'weekday').replace('.', '') + (locale === 'de' ? '.' : '');
	return `${weekday},${noBreak}${part(parts, 'day')}${separator}${part(parts, 'month')}${separator}${part(parts, 'year')}`;
}

export function formatNumber(value: number, locale: Locale): string {
	return number[locale].format(value);
}

/** A share between 0 and 1 as "61 %" */
export function formatPercent(share: number, locale: Locale): string {
	return percent[locale].format(share);
}

/** Whole days until a deadline; 0 is its last day, below 0 it is over. */
export function formatDaysLeft(days: number, locale: Locale): string {
	const text = words[locale];
	if (days < 0) return text.over;
	if (days === 0) return text.lastDay;
	return days === 1 ? text.oneDayLeft : text.daysLeft(formatNumber(days, locale));
}
