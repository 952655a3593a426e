import { z } from '@hono/zod-openapi';
import { recogniseParticipant } from '#lib/identity/recognise-participant.server.ts';
import { findProcedures } from '#lib/pages/find-procedure.server.ts';
import { ok } from '#lib/platform/result.ts';
import { assurances } from '#lib/procedure/assurance.ts';
import { stakeholderGroups } from '#lib/procedure/stakeholder-group.ts';
import type { Operation } from '../operation.ts';

const participationSchema = z
	.strictObject({
		procedure: z.string().openapi({ description: 'Slug of the procedure' }),
		group: z.enum(stakeholderGroups),
		assurance: z.enum(assurances).openapi({ description: '"guest": nothing is confirmed yet; ratings are kept, not counted' }),
		isSignedIn: z.boolean()
	})
	.openapi('Participation');

export const getMe: Operation = {
	id: 'getMe',
	method: 'get',
	path: '/me',
	policy: 'personal',
	summary: 'In which procedures this browser takes part, and as what',
	status: 200,
	answer: z.strictObject({ participations: z.array(participationSchema) }).openapi('Me'),
	refusals: [],
	async handle({ context, cookies }) {
		const procedures = await findProcedures(context);
		const actors = await Promise.all(
			procedures.map(async (procedure) => ({ procedure, actor: await recogniseParticipant(context, procedure, cookies) }))
		);
		return ok({
			participations: actors.flatMap(({ procedure: { slug }, actor }) =>
				actor === null
					? []
					: [{ procedure: slug, group: actor.stakeholderGroup, assurance: actor.assurance, isSignedIn: actor.assurance !== 'guest' }]
			)
		});
	}
};
