/** One end of an indicator: the figure, how it is written, and as of when. */
export interface Measured {
	value: number;
	text: string;
	when: string;
}

/** Where both ends lie on the line, in percent of its length. Shares run from 0 to 100, all else to the larger of both. */
export function indicatorLine(baseline: number, target: number, unit: string): { from: number; to: number } {
	const end = unit.trim() === '%' ? 100 : Math.max(baseline, target);
	const place = (value: number) => (end > 0 ? Math.round(Math.min(Math.max(value / end, 0), 1) * 1000) / 10 : 0);
	return { from: place(baseline), to: place(target) };
}

/** Words near an end of the line grow inwards, so that they stay inside on a phone. */
export function anchorAt(place: number): { anchor: 'start' | 'middle' | 'end'; shift: number } {
	if (place < 36) return { anchor: 'start', shift: -8 };
	if (place > 64) return { anchor: 'end', shift: 8 };
	return { anchor: 'middle', shift: 0 };
}
