import { z } from '@hono/zod-openapi';
import { passageKinds } from '#lib/draft/passage.ts';
import type { ProcedureOverview, VersionHead } from '#lib/pages/procedure-overview.server.ts';
import { assurances } from '#lib/procedure/assurance.ts';
import { phaseAt, phaseKinds } from '#lib/procedure/phase.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { stakeholderGroups } from '#lib/procedure/stakeholder-group.ts';

const inBothLanguages = <Texts extends z.ZodType>(texts: Texts) => z.strictObject({ de: texts, en: texts });
const instant = z.iso.datetime().openapi({ description: 'Instant in UTC' });

const summaryShape = {
	slug: z.string(),
	city: z.string(),
	decisionBody: z.string(),
	isSample: z.boolean().openapi({ description: 'Made up, to show the portal' }),
	texts: inBothLanguages(z.strictObject({ title: z.string(), question: z.string(), lead: z.string() })),
	currentPhase: z.enum(phaseKinds).nullable(),
	phases: z.array(
		z.strictObject({
			kind: z.enum(phaseKinds),
			opensAt: instant,
			closesAt: instant.openapi({ description: 'First instant that no longer belongs to the phase' }),
			texts: inBothLanguages(z.strictObject({ title: z.string(), text: z.string() }))
		})
	),
	admittedGroups: z.array(
		z.strictObject({ group: z.enum(stakeholderGroups), ratingAssurance: z.enum(assurances), commentAssurance: z.enum(assurances) })
	)
};

export const versionSchema = z
	.strictObject({
		number: z.string(),
		title: z.string(),
		status: z.string(),
		authorRole: z.string(),
		reason: z.string().openapi({ description: 'Why this version was made' }),
		summary: z.string(),
		releasedAt: instant
	})
	.openapi('DraftVersion');

export const procedureSummarySchema = z.strictObject(summaryShape).openapi('ProcedureSummary');

export const procedureSchema = z
	.strictObject({
		...summaryShape,
		descriptions: inBothLanguages(z.string()).openapi({ description: 'Sanitised HTML' }),
		contact: z.strictObject({ role: z.string(), email: z.string() }),
		paperReferences: z.array(z.strictObject({ label: z.string(), number: z.string(), note: z.string(), url: z.string().nullable() })),
		minimumCellSize: z.int().openapi({ description: 'Fewest distinct people of a group for which a result is shown' }),
		currentVersion: z.string().nullable(),
		versions: z.array(versionSchema),
		outline: z.array(
			z.strictObject({
				code: z.string(),
				kind: z.enum(passageKinds),
				heading: z.string(),
				depth: z.int(),
				parentCode: z.string().nullable(),
				contributions: z.int()
			})
		),
		contributionsOnWholeDraft: z.int()
	})
	.openapi('Procedure');

const isoInstant = (at: number): string => new Date(at).toISOString();

export function procedureSummary(procedure: Procedure, now: number): z.infer<typeof procedureSummarySchema> {
	const { slug, city, decisionBody, isSample, texts, phases, admittedGroups } = procedure;
	const shown = ({ title, question, lead }: Procedure['texts']['de']) => ({ title, question, lead });
	const phaseText = ({ title, text }: { readonly title: string; readonly text: string }) => ({ title, text });
	return {
		slug,
		city,
		decisionBody,
		isSample,
		texts: { de: shown(texts.de), en: shown(texts.en) },
		currentPhase: phaseAt(phases, now)?.kind ?? null,
		phases: phases.map((phase) => ({
			kind: phase.kind,
			opensAt: isoInstant(phase.opensAt),
			closesAt: isoInstant(phase.closesAt),
			texts: { de: phaseText(phase.texts.de), en: phaseText(phase.texts.en) }
		})),
		admittedGroups: admittedGroups.map(({ group, ratingAssurance, commentAssurance }) => ({ group, ratingAssurance, commentAssurance }))
	};
}

export const versionAnswer = (version: VersionHead): z.infer<typeof versionSchema> => ({
	number: version.number,
	title: version.title,
	status: version.status,
	authorRole: version.authorRole,
	reason: version.reason,
	summary: version.summary,
	releasedAt: isoInstant(version.releasedAt)
});

export function procedureAnswer({ procedure, versions, outline, counts }: ProcedureOverview, now: number): z.infer<typeof procedureSchema> {
	const codes = new Map(outline.map(({ id, code }) => [id, code]));
	return {
		...procedureSummary(procedure, now),
		descriptions: { de: procedure.texts.de.description, en: procedure.texts.en.description },
		contact: { role: procedure.contactRole, email: procedure.contactEmail },
		paperReferences: procedure.paperReferences.map(({ label, number, note, url = null }) => ({ label, number, note, url })),
		minimumCellSize: procedure.minimumCellSize,
		currentVersion: versions.find(({ id }) => id === procedure.currentVersionId)?.number ?? null,
		versions: versions.map(versionAnswer),
		outline: outline.map(({ id, code, kind, heading, depth, parentId }) => ({
			code,
			kind,
			heading,
			depth,
			parentCode: codes.get(parentId ?? '') ?? null,
			contributions: counts[id] ?? 0
		})),
		contributionsOnWholeDraft: counts[procedure.id] ?? 0
	};
}
