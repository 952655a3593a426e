import { error } from '@sveltejs/kit';
import { confirmCode, resendCode } from '#lib/pages/confirmation-actions.server.ts';
import { waitingContributions } from '#lib/contribution/contribution.store.server.ts';
import { guestOf } from '#lib/identity/recognise-participant.server.ts';
import { participationIn } from '#lib/pages/participation.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, cookies }) => {
	const { context } = locals;
	const participation = await participationIn(context, { slug: params.slug, code: null, cookies });
	if (participation === null) error(404);
	const { procedure, browserToken } = participation;
	const guest = await guestOf(context, procedure.id, browserToken);
	const waiting = await ask(context.database, waitingContributions(context.database, guest.participantId, context.now));
	return { procedure, waiting };
};

export const actions: Actions = { bestaetigen: confirmCode, neu: resendCode };
