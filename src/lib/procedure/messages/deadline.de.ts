export const de = {
	until: (weekday: string) => `Mitreden bis ${weekday}`,
	from: (weekday: string) => `Mitreden ab ${weekday}`,
	endedOn: (weekday: string) => `Beendet am ${weekday}`,
	left: (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
	progress: (passed: number, length: number) => `${String(passed)} von ${String(length)} Tagen der Beteiligungsphase sind vergangen`
};
