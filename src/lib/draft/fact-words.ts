import type { MeasureStatus } from './passage.ts';

const noBreak = '\u00a0';

/** "60 %" with a blank that does not break. */
export const withUnit = (value: string, unit: string): string => `${value}${noBreak}${unit}`;

/** '2029-12-31' as "31.12.2029": the way targets are printed in both languages. */
export const shortDate = (day: string): string => day.split('-').reverse().join('.');

/** How far the circle of a measure is filled. */
export const statusMark: Readonly<Record<MeasureStatus, 0 | 0.5 | 1 | 'paused' | 'dropped'>> = {
	planned: 0,
	inProgress: 0.5,
	done: 1,
	deferred: 'paused',
	dropped: 'dropped'
};
