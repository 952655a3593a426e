import { ok, type Result } from '#lib/platform/result.ts';
import { malformed } from '#lib/procedure/source-problem.ts';
import type { Indicator, MeasureFacts, MeasurePriority, MeasureStatus, PassageFacts, PassageKind } from './passage.ts';

const goalFacts = ['Kennzahl', 'Ausgangswert', 'Zielwert'] as const;
const measureFacts = ['Federführung', 'Beteiligte', 'Finanzierung', 'Priorität', 'Zeitraum', 'Status'] as const;
const priorities: Readonly<Record<string, MeasurePriority>> = { hoch: 'high', mittel: 'medium', niedrig: 'low' };
const statuses: Readonly<Record<string, MeasureStatus>> = {
	geplant: 'planned',
	'in Umsetzung': 'inProgress',
	umgesetzt: 'done',
	zurückgestellt: 'deferred',
	verworfen: 'dropped'
};
const factLengthMax = 300;
const factLine = /^[-*][ \t]+\*\*([^*:]+):\*\*[ \t]*(.*?)[ \t]*$/;
const measured = /^(-?\d{1,3}(?:\.\d{3})+|-?\d+)(?:,(\d+))?[ \t]+(\S.*?)[ \t]+\(([\d.]+)\)$/;
const yearPattern = /^(?:19|20)\d{2}$/;
const dayPattern = /^(\d{2})\.(\d{2})\.((?:19|20)\d{2})$/;
const periodPattern = /^((?:19|20)\d{2})(?:[–-]((?:19|20)\d{2}))?$/;

export interface TextAndFacts {
	readonly body: string;
	readonly facts: PassageFacts;
}

interface Fact {
	readonly value: string;
	readonly line: number;
}

const asBody = (lines: readonly string[]): string => lines.join('\n').trim();
const plainBlanks = (value: string): string => value.replace(/[\u00a0\u202f]/g, ' ');

/** A goal ends with one list of three facts, a measure with one of six; all other passages have none. */
export function readTextAndFacts(kind: PassageKind, lines: readonly string[], headingAt: number): Result<TextAndFacts> {
	const names: readonly string[] = kind === 'goal' ? goalFacts : kind === 'measure' ? measureFacts : [];
	if (names.length === 0) return ok({ body: asBody(lines), facts: {} });
	let end = lines.length;
	while (end > 0 && lines[end - 1]?.trim() === '') end -= 1;
	let start = end;
	while (start > 0 && factLine.test(lines[start - 1] ?? '')) start -= 1;

	const facts = new Map<string, Fact>();
	for (const [offset, text] of lines.slice(start, end).entries()) {
		const line = headingAt + 1 + start + offset;
		const [, name = '', value = ''] = factLine.exec(text) ?? [];
		if (!names.includes(name)) return malformed('factUnknown', line, name);
		if (facts.has(name)) return malformed('factDuplicate', line, name);
		if (value === '' || value.length > factLengthMax) return malformed('factInvalid', line, name);
		facts.set(name, { value: plainBlanks(value), line });
	}
	const missing = names.find((name) => !facts.has(name));
	if (missing !== undefined) return malformed('factMissing', headingAt, missing);
	const fact = (name: string): Fact => facts.get(name) ?? { value: '', line: headingAt };
	const read = kind === 'goal' ? readIndicator(fact) : readMeasure(fact);
	return read.ok ? ok({ body: asBody(lines.slice(0, start)), facts: read.value }) : read;
}

function readMeasured(value: string): { value: number; unit: string; when: string } | null {
	const [, whole, decimals, unit, when] = measured.exec(value) ?? [];
	if (whole === undefined || unit === undefined || when === undefined) return null;
	return { value: Number(`${whole.replaceAll('.', '')}.${decimals ?? '0'}`), unit, when };
}

/** 'YYYY-MM-DD' of '31.12.2029'; null for a day no calendar has. */
function readDay(text: string): string | null {
	const [, day, month, year] = dayPattern.exec(text) ?? [];
	if (day === undefined || month === undefined || year === undefined) return null;
	const iso = `${year}-${month}-${day}`;
	const parsed = new Date(`${iso}T00:00:00Z`);
	return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? null : iso;
}

function readIndicator(fact: (name: string) => Fact): Result<{ indicator: Indicator }> {
	const baseline = readMeasured(fact('Ausgangswert').value);
	if (baseline === null || !yearPattern.test(baseline.when)) return malformed('factInvalid', fact('Ausgangswert').line, 'Ausgangswert');
	const target = readMeasured(fact('Zielwert').value);
	const date = target === null ? null : readDay(target.when);
	if (target === null || date === null || target.unit !== baseline.unit) return malformed('factInvalid', fact('Zielwert').line, 'Zielwert');
	return ok({
		indicator: {
			label: fact('Kennzahl').value,
			unit: baseline.unit,
			baseline: { value: baseline.value, year: Number(baseline.when) },
			target: { value: target.value, date }
		}
	});
}

function readMeasure(fact: (name: string) => Fact): Result<{ measure: MeasureFacts }> {
	const priority = priorities[fact('Priorität').value];
	if (priority === undefined) return malformed('factInvalid', fact('Priorität').line, 'Priorität');
	const status = statuses[fact('Status').value];
	if (status === undefined) return malformed('factInvalid', fact('Status').line, 'Status');
	const [, from, to] = periodPattern.exec(fact('Zeitraum').value) ?? [];
	if (from === undefined || (to !== undefined && to <= from)) return malformed('factInvalid', fact('Zeitraum').line, 'Zeitraum');
	return ok({
		measure: {
			lead: fact('Federführung').value,
			partners: fact('Beteiligte').value,
			funding: fact('Finanzierung').value,
			priority,
			period: to === undefined ? from : `${from}–${to}`,
			status
		}
	});
}
