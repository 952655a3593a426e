import type { GroupShape } from './group-shape.ts';

/** Five shares from "nein" to "ja"; together 1. */
export type Shares = [number, number, number, number, number];

export type StepWords = [string, string, string, string, string];

export interface DivergingRow {
	label: string;
	shape?: GroupShape | undefined;
	/** How many answered, as written. */
	n?: string | undefined;
	shares: Shares | null;
	/** Why there is no figure, shown in the hatched bar. */
	suppressed?: string | undefined;
	/** What limits the figure, such as "2 Gruppen". */
	reduced?: string | undefined;
	/** The row of all, taller and with figures. */
	total?: boolean | undefined;
}

export interface Segment {
	step: 'n2' | 'n1' | 'n0' | 'p1' | 'p2';
	share: number;
	/** Both in percent of the chart's width */
	start: number;
	width: number;
}

const steps = ['n2', 'n1', 'n0', 'p1', 'p2'] as const;
const shareWithFigure = 0.09;
const leastReach = 0.6;

/** How far the longest side reaches from the middle of the neutral step, rounded up so that charts stay comparable. */
export function reachOf(rows: readonly DivergingRow[]): number {
	const sides = rows.flatMap(({ shares }) =>
		shares ? [shares[0] + shares[1] + shares[2] / 2, shares[4] + shares[3] + shares[2] / 2] : []
	);
	return Math.ceil(Math.max(leastReach, ...sides) * 20 - 1e-9) / 20;
}

/** The bar stands on the middle of its neutral step, which is the middle of the chart. */
export function segmentsOf(shares: Shares, reach: number): Segment[] {
	const scale = 50 / reach;
	let start = 50 - (shares[0] + shares[1] + shares[2] / 2) * scale;
	return shares.map((share, index) => {
		const segment = { step: steps[index] ?? 'n0', share, start: rounded(start), width: rounded(share * scale) };
		start += share * scale;
		return segment;
	});
}

export function showsFigure(segment: Segment): boolean {
	return segment.share >= shareWithFigure;
}

function rounded(percent: number): number {
	return Math.round(percent * 100) / 100;
}
