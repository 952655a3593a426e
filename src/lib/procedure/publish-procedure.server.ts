import { auditEvent } from '#lib/audit/audit-event.store.server.ts';
import { addDays, startOfDay } from '#lib/platform/calendar.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask, runAll } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import { renderMarkdown } from '#lib/platform/markdown.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { readSourceFile, type SourceFile } from '#lib/platform/source-file.server.ts';
import type { Assurance } from './assurance.ts';
import { phasePlanProblem } from './phase-plan.ts';
import { procedureFileSchema, type ProcedureFile } from './procedure-file.schema.ts';
import { insertAdmittedGroups, insertPhases, insertProcedure, procedureIdBySlug } from './procedure-write.store.server.ts';
import type { ProcedureTexts } from './procedure.ts';
import { malformed } from './source-problem.ts';
import { stakeholderGroups, type StakeholderGroup } from './stakeholder-group.ts';

const descriptionLengthMax = 20_000;

/** How sure the city wants to be before a rating or a comment counts; residents may rate before they confirm anything. */
const wantedAssurance: Readonly<Record<StakeholderGroup, { readonly rating: Assurance; readonly comment: Assurance }>> = {
	citizen: { rating: 'guest', comment: 'email' },
	employee: { rating: 'verified', comment: 'verified' },
	politician: { rating: 'verified', comment: 'verified' },
	employer: { rating: 'verified', comment: 'verified' }
};

export interface PublishProcedureInput {
	/** `verfahren.md`: front matter and, as body, the German description. */
	readonly file: SourceFile;
	readonly actor: string;
}

export interface PublishedProcedure {
	readonly procedureId: string;
	readonly slug: string;
}

/** Opens a consultation procedure; its phases count from the context's day. The draft is read in afterwards. */
export async function publishProcedure(context: Context, { file, actor }: PublishProcedureInput): Promise<Result<PublishedProcedure>> {
	const { database, now, day } = context;
	const read = readSourceFile(file, procedureFileSchema);
	if ('reason' in read) return malformed(read.reason, read.line, read.about, file.name);
	const { data, body, bodyLine } = read;
	if (body.trim() === '') return malformed('bodyMissing', bodyLine, '', file.name);
	if (body.length > descriptionLengthMax) return malformed('textTooLong', bodyLine, '', file.name);
	const problem = phasePlanProblem(data.phases);
	if (problem !== null) {
		return malformed(problem.reason, read.lineOf(['phases', problem.at]), data.phases[problem.at]?.kind, file.name);
	}
	if ((await ask(database, procedureIdBySlug(database, data.slug))) !== null) return refuse('procedureExists', 'slug', { slug: data.slug });

	const procedureId = newId(context.random);
	await runAll(database, [
		insertProcedure(database, {
			id: procedureId,
			slug: data.slug,
			city: data.city,
			decisionBody: data.decisionBody,
			contactRole: data.contactRole,
			contactEmail: data.contactEmail,
			texts: JSON.stringify(textsOf(data, body)),
			paperReferences: JSON.stringify(data.references),
			minimumCellSize: data.minimumCellSize,
			termsVersion: data.termsVersion,
			isSample: data.isSample ? 1 : 0,
			publishedAt: now
		}),
		insertPhases(
			database,
			data.phases.map(({ kind, fromDay, toDay, moderation, title, titleEn, text, textEn }) => ({
				procedureId,
				kind,
				opensAt: startOfDay(addDays(day, fromDay)),
				closesAt: startOfDay(addDays(day, toDay)),
				moderation,
				texts: JSON.stringify({ de: { title, text }, en: { title: titleEn, text: textEn } })
			}))
		),
		insertAdmittedGroups(
			database,
			stakeholderGroups.map((stakeholderGroup) => ({
				procedureId,
				stakeholderGroup,
				ratingAssurance: wantedAssurance[stakeholderGroup].rating,
				commentAssurance: wantedAssurance[stakeholderGroup].comment
			}))
		),
		auditEvent(context, {
			actor,
			action: 'procedurePublished',
			subjectKind: 'procedure',
			subjectId: procedureId,
			details: { slug: data.slug }
		})
	]);
	return ok({ procedureId, slug: data.slug });
}

function textsOf(data: ProcedureFile, body: string): Record<'de' | 'en', ProcedureTexts> {
	return {
		de: { title: data.title, question: data.question, lead: data.lead, description: renderMarkdown(body).html },
		en: {
			title: data.titleEn,
			question: data.questionEn,
			lead: data.leadEn,
			description: renderMarkdown(data.descriptionEn).html
		}
	};
}
