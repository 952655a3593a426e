import { z } from 'zod';
import { chapterKinds } from './passage-code.ts';

const line = (lengthMax: number) => z.string().trim().min(1).max(lengthMax);
const daysBeforeMax = 3_650;
const otherCitiesMax = 10;

/** Front matter of `fassung.md`. */
export const versionFileSchema = z.strictObject({
	number: z.string().regex(/^\d{1,3}\.\d{1,3}$/),
	title: line(200),
	authorRole: line(200),
	reason: line(1_000),
	status: line(100),
	daysBefore: z.int().min(0).max(daysBeforeMax).default(0),
	summary: line(1_000)
});

/** Front matter of a chapter file. */
export const chapterFileSchema = z.strictObject({
	code: line(8),
	kind: z.enum(chapterKinds),
	title: line(200),
	about: line(200),
	draftingStatus: z.enum(['idea', 'inWork', 'readyForConsultation', 'consulted', 'adopted']),
	responsibleUnit: line(200),
	nextStep: line(300),
	crossCutting: z.boolean().default(false),
	openQuestion: line(500).optional(),
	otherCities: z
		.array(z.strictObject({ city: line(100), text: line(1_500), source: line(300) }))
		.max(otherCitiesMax)
		.default([])
});

export type VersionFile = z.infer<typeof versionFileSchema>;
export type ChapterFile = z.infer<typeof chapterFileSchema>;
