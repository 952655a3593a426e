import { env } from 'cloudflare:workers';
import type { ParticipantActor } from '#lib/access/actor.ts';
import { readComment } from '#lib/contribution/contribution.schema.ts';
import type { Comment } from '#lib/contribution/comment.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import type { Result } from '#lib/platform/result.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { aProcedure } from './procedure.ts';

/** A procedure as pages load it. */
export async function aLoadedProcedure(context: Context, slug: string, goalCount?: number): Promise<Procedure> {
	await aProcedure(context, slug, goalCount);
	const procedure = await ask(context.database, procedureBySlug(context.database, slug));
	if (procedure === null) throw new Error('the test procedure is missing');
	return procedure;
}

/** Somebody who signed in: a row in the database and the actor for it. */
export async function aParticipant(
	context: Context,
	procedure: Procedure,
	stakeholderGroup: ParticipantActor['stakeholderGroup'] = 'citizen',
	assurance: ParticipantActor['assurance'] = stakeholderGroup === 'citizen' ? 'email' : 'verified'
): Promise<ParticipantActor> {
	const participantId = newId(context.random);
	await env.DB.prepare('INSERT INTO participant (id, procedure_id, stakeholder_group, assurance, created_day) VALUES (?, ?, ?, ?, ?)')
		.bind(participantId, procedure.id, stakeholderGroup, assurance, context.day)
		.run();
	return { kind: 'participant', participantId, procedureId: procedure.id, stakeholderGroup, assurance };
}

export const aComment = (changes: Partial<Comment> = {}): Comment => {
	const read = readComment({ stance: 'proposal', text: 'Bitte früher.', termsAccepted: true });
	if (!read.ok) throw new Error('the test comment is refused');
	return { ...read.value, ...changes };
};

export const aKey = (context: Context): string => newId(context.random);

/** The value, or a failure that names the refusals. */
export function valueOf<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusals)}`);
	return result.value;
}

export const refusalsOf = (result: Result<unknown>): string[] =>
	result.ok ? [] : result.refusals.map(({ code, field }) => (field === undefined ? code : `${code} ${field}`));

export async function rows<T = Record<string, unknown>>(query: string, ...values: unknown[]): Promise<T[]> {
	return (
		await env.DB.prepare(query)
			.bind(...values)
			.all<T>()
	).results;
}
