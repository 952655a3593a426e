import { z } from 'zod';
import { phaseKinds } from './phase.ts';

const line = (lengthMax: number) => z.string().trim().min(1).max(lengthMax);
const daysMax = 3_650;
const day = z.int().min(-daysMax).max(daysMax);
const descriptionLengthMax = 20_000;

/** Front matter of `verfahren.md`; the body is the German description. */
export const procedureFileSchema = z.strictObject({
	slug: z
		.string()
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
		.max(60),
	title: line(200),
	titleEn: line(200),
	question: line(200),
	questionEn: line(200),
	lead: line(1_000),
	leadEn: line(1_000),
	descriptionEn: line(descriptionLengthMax),
	decisionBody: line(200),
	city: line(100),
	contactRole: line(200),
	contactEmail: z.email().max(254),
	minimumCellSize: z.int().min(5).max(100).default(10),
	termsVersion: line(20).default('2026-1'),
	/** Made-up content: every page says so. */
	isSample: z.boolean().default(false),
	references: z
		.array(
			z.strictObject({
				label: line(200),
				number: line(100),
				note: line(500),
				url: z
					.url({ protocol: /^https?$/ })
					.max(500)
					.optional()
			})
		)
		.max(30)
		.default([]),
	phases: z
		.array(
			z.strictObject({
				kind: z.enum(phaseKinds),
				fromDay: day,
				toDay: day,
				moderation: z.enum(['post', 'pre']).default('post'),
				title: line(200),
				titleEn: line(200),
				text: line(1_000),
				textEn: line(1_000)
			})
		)
		.min(1)
		.max(phaseKinds.length)
});

export type ProcedureFile = z.infer<typeof procedureFileSchema>;
