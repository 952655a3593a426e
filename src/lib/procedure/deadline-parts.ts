const timeZone = 'Europe/Berlin';
const tags = { de: 'de-DE', en: 'en-GB' } as const;

/** An instant in the pieces in which a deadline is set large: weekday, "13.12.", year and time. */
export function deadlineParts(instant: number, locale: 'de' | 'en'): { weekday: string; day: string; rest: string } {
	const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tags[locale], { timeZone, ...options }).format(instant);
	const time = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
	return {
		weekday: part({ weekday: 'long' }),
		day: locale === 'de' ? part({ day: '2-digit', month: '2-digit' }) : part({ day: 'numeric', month: 'short' }),
		rest: `${part({ year: 'numeric' })}, ${time}${locale === 'de' ? '\u00a0Uhr' : ''}`
	};
}
