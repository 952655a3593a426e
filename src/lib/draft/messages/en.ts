import type { de } from './de.ts';

export const en: typeof de = {
	kinds: {
		startingPoint: 'Starting point',
		frameworkCondition: 'Framework condition',
		vision: 'Vision',
		principle: 'Guiding principle',
		actionField: 'Field of action',
		goal: 'Strategic goal',
		measure: 'Measure',
		outlook: 'Outlook'
	},
	measureStatus: { planned: 'planned', inProgress: 'in progress', done: 'done', deferred: 'deferred', dropped: 'dropped' },
	priority: { high: 'high', medium: 'medium', low: 'low' },
	draftingStatus: {
		idea: 'idea',
		inWork: 'in work',
		readyForConsultation: 'ready for consultation',
		consulted: 'consultation closed',
		adopted: 'adopted'
	},
	outline: 'Outline',
	outlineKey: 'Figure and bar: contributions to this passage and everything below it',
	indicator: 'Indicator:',
	asOf: (year) => `as of ${String(year)}`,
	targetBy: (date) => `target ${date}`,
	indicatorSummary: (baseline, year, target, date) => `Baseline ${baseline} in ${String(year)}, target ${target} by ${date}`,
	measures: 'Measures',
	measuresOf: (code) => `Measures of ${code}`,
	number: 'No.',
	measure: 'Measure',
	status: 'Status',
	lead: 'Lead',
	partners: 'Partners',
	funding: 'Funding',
	priorityLabel: 'Priority',
	period: 'Period',
	draftingStatusLabel: 'Drafting status',
	responsibleUnit: 'Responsible',
	nextStep: 'Next step',
	crossCutting: 'Cross-cutting: applies in all fields of action',
	openQuestion: 'Question for the future',
	otherCities: 'What other cities do',
	source: (source) => `Source: ${source}`
};
