import { z } from '@hono/zod-openapi';
import { isRatable, passageKinds, type DocumentPassage, type PassageFacts } from '#lib/draft/passage.ts';
import type { PassageFeedback } from '#lib/pages/passage-feedback.server.ts';
import { contributionList, contributionListSchema, stanceCounts, stanceCountsSchema } from './contribution-answer.ts';

const indicatorSchema = z.strictObject({
	label: z.string(),
	unit: z.string(),
	baseline: z.strictObject({ value: z.number(), year: z.int() }),
	target: z.strictObject({ value: z.number(), date: z.iso.date() })
});

const measureSchema = z.strictObject({
	lead: z.string(),
	partners: z.string(),
	funding: z.string(),
	priority: z.enum(['high', 'medium', 'low']),
	period: z.string(),
	status: z.enum(['planned', 'inProgress', 'done', 'deferred', 'dropped'])
});

const chapterSchema = z.strictObject({
	about: z.string(),
	draftingStatus: z.enum(['idea', 'inWork', 'readyForConsultation', 'consulted', 'adopted']),
	responsibleUnit: z.string(),
	nextStep: z.string(),
	crossCutting: z.boolean(),
	openQuestion: z.string().nullable(),
	otherCities: z.array(z.strictObject({ city: z.string(), text: z.string(), source: z.string() }))
});

const factsSchema = z
	.strictObject({ indicator: indicatorSchema.nullable(), measure: measureSchema.nullable(), chapter: chapterSchema.nullable() })
	.openapi('PassageFacts');

const wordingShape = {
	code: z.string(),
	kind: z.enum(passageKinds),
	heading: z.string(),
	html: z.string().openapi({ description: 'The wording as sanitised HTML' }),
	facts: factsSchema
};

export const passageSchema = z
	.strictObject({
		...wordingShape,
		chapterCode: z.string(),
		isRatable: z.boolean(),
		tallies: z.array(stanceCountsSchema).openapi({ description: 'Public contributions by the group that may be shown, and by stance' }),
		contributions: contributionListSchema.openapi({ description: 'The newest; next leads to the list' })
	})
	.openapi('Passage');

export const draftPassageSchema = z.strictObject({ ...wordingShape, parentCode: z.string().nullable() }).openapi('DraftPassage');

function factsAnswer({ indicator, measure, chapter }: PassageFacts): z.infer<typeof factsSchema> {
	return {
		indicator:
			indicator === undefined
				? null
				: { label: indicator.label, unit: indicator.unit, baseline: { ...indicator.baseline }, target: { ...indicator.target } },
		measure: measure === undefined ? null : { ...measure },
		chapter:
			chapter === undefined
				? null
				: {
						about: chapter.about,
						draftingStatus: chapter.draftingStatus,
						responsibleUnit: chapter.responsibleUnit,
						nextStep: chapter.nextStep,
						crossCutting: chapter.crossCutting,
						openQuestion: chapter.openQuestion ?? null,
						otherCities: chapter.otherCities.map(({ city, text, source }) => ({ city, text, source }))
					}
	};
}

const wording = ({ code, kind, heading, html, facts }: DocumentPassage) => ({ code, kind, heading, html, facts: factsAnswer(facts) });

export const passageAnswer = ({ passage, chapterCode, tallies, contributions }: PassageFeedback): z.infer<typeof passageSchema> => ({
	...wording(passage),
	chapterCode,
	isRatable: isRatable(passage.kind),
	tallies: tallies.map(stanceCounts),
	contributions: contributionList(contributions)
});

export const draftPassage = (passage: DocumentPassage, codes: ReadonlyMap<string, string>): z.infer<typeof draftPassageSchema> => ({
	...wording(passage),
	parentCode: codes.get(passage.parentId ?? '') ?? null
});
