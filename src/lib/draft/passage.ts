/** What a passage is in a strategy. */
export const passageKinds = [
	'startingPoint',
	'frameworkCondition',
	'vision',
	'principle',
	'actionField',
	'goal',
	'measure',
	'outlook'
] as const;

export type PassageKind = (typeof passageKinds)[number];

/** Kinds people can rate. A starting point states facts: it can be commented on, not agreed with. */
const ratableKinds: readonly PassageKind[] = ['frameworkCondition', 'vision', 'principle', 'actionField', 'goal', 'measure', 'outlook'];

export const isRatable = (kind: PassageKind): boolean => ratableKinds.includes(kind);

export interface Indicator {
	readonly label: string;
	readonly unit: string;
	readonly baseline: { readonly value: number; readonly year: number };
	/** date: 'YYYY-MM-DD' */
	readonly target: { readonly value: number; readonly date: string };
}

export type MeasurePriority = 'high' | 'medium' | 'low';
export type MeasureStatus = 'planned' | 'inProgress' | 'done' | 'deferred' | 'dropped';

export interface MeasureFacts {
	readonly lead: string;
	readonly partners: string;
	readonly funding: string;
	readonly priority: MeasurePriority;
	readonly period: string;
	readonly status: MeasureStatus;
}

export type DraftingStatus = 'idea' | 'inWork' | 'readyForConsultation' | 'consulted' | 'adopted';

/** What a chapter says about itself beside its text. */
export interface ChapterFacts {
	readonly about: string;
	readonly draftingStatus: DraftingStatus;
	readonly responsibleUnit: string;
	readonly nextStep: string;
	readonly crossCutting: boolean;
	readonly openQuestion?: string;
	readonly otherCities: readonly { readonly city: string; readonly text: string; readonly source: string }[];
}

export interface PassageFacts {
	readonly indicator?: Indicator;
	readonly measure?: MeasureFacts;
	readonly chapter?: ChapterFacts;
}

/** One passage inside the document of a version: ready to be shown. */
export interface DocumentPassage {
	readonly id: string;
	readonly textId: string;
	/** The wording whose ratings count for this one; textId, unless the change was editorial. */
	readonly ratedAs: string;
	readonly parentId: string | null;
	readonly code: string;
	readonly kind: PassageKind;
	readonly heading: string;
	/** Sanitised HTML of the body. */
	readonly html: string;
	/** The body without markup, for searching. */
	readonly text: string;
	readonly facts: PassageFacts;
}

/** A chapter: its own passage first, then everything below it in reading order. */
export interface ChapterDocument {
	readonly chapter: DocumentPassage;
	readonly passages: readonly DocumentPassage[];
}

export interface OutlineEntry {
	readonly id: string;
	readonly textId: string;
	readonly ratedAs: string;
	readonly code: string;
	readonly kind: PassageKind;
	readonly heading: string;
	/** 0 chapter, 1 passage or goal, 2 measure. */
	readonly depth: 0 | 1 | 2;
	readonly chapterId: string;
	readonly parentId: string | null;
	/** Of a chapter: what it is about, in a phrase. */
	readonly about?: string;
	/** Of a chapter: how many words it holds, with everything below it. */
	readonly words?: number;
}
