import type { DraftingStatus, MeasurePriority, MeasureStatus, PassageKind } from '../passage.ts';

const kinds = {
	startingPoint: 'Ausgangslage',
	frameworkCondition: 'Rahmenbedingung',
	vision: 'Leitbild',
	principle: 'Leitlinie',
	actionField: 'Handlungsfeld',
	goal: 'Strategisches Ziel',
	measure: 'Maßnahme',
	outlook: 'Perspektivischer Ausblick'
} satisfies Record<PassageKind, string>;

const measureStatus = {
	planned: 'geplant',
	inProgress: 'in Umsetzung',
	done: 'umgesetzt',
	deferred: 'zurückgestellt',
	dropped: 'verworfen'
} satisfies Record<MeasureStatus, string>;

const priority = { high: 'hoch', medium: 'mittel', low: 'niedrig' } satisfies Record<MeasurePriority, string>;

const draftingStatus = {
	idea: 'Idee',
	inWork: 'in Arbeit',
	readyForConsultation: 'bereit zur Beteiligung',
	consulted: 'Beteiligung abgeschlossen',
	adopted: 'beschlossen'
} satisfies Record<DraftingStatus, string>;

export const de = {
	kinds,
	measureStatus,
	priority,
	draftingStatus,
	outline: 'Gliederung',
	outlineKey: 'Zahl und Strich: Beiträge zu dieser Stelle und allem darunter',
	indicator: 'Kennzahl:',
	asOf: (year: number) => `Stand ${String(year)}`,
	targetBy: (date: string) => `Ziel ${date}`,
	indicatorSummary: (baseline: string, year: number, target: string, date: string) =>
		`Ausgangswert ${baseline} im Jahr ${String(year)}, Zielwert ${target} bis ${date}`,
	measures: 'Maßnahmen',
	measuresOf: (code: string) => `Maßnahmen zu ${code}`,
	number: 'Nr.',
	measure: 'Maßnahme',
	status: 'Status',
	lead: 'Federführung',
	partners: 'Beteiligte',
	funding: 'Finanzierung',
	priorityLabel: 'Priorität',
	period: 'Zeitraum',
	draftingStatusLabel: 'Sachstand',
	responsibleUnit: 'Zuständig',
	nextStep: 'Nächster Schritt',
	crossCutting: 'Querschnitt: gilt in allen Handlungsfeldern',
	openQuestion: 'Zukunftsfrage',
	otherCities: 'Blick in andere Städte',
	source: (source: string) => `Quelle: ${source}`
};
