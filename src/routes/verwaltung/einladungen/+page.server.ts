import { invitationBatches } from '#lib/identity/invitation.store.server.ts';
import { lastDayBefore, revokeBatch } from '#lib/pages/invitation-actions.server.ts';
import { ask, askAll } from '#lib/platform/database.server.ts';
import { publishedProcedures } from '#lib/procedure/procedure.store.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { database, now } = locals.context;
	const procedures = await ask(database, publishedProcedures(database));
	const batches = await askAll(database, Object.fromEntries(procedures.map(({ id }) => [id, invitationBatches(database, id)])));
	return {
		isRevoked: url.searchParams.has('widerrufen'),
		procedures: procedures.map(({ id, slug, texts }) => ({
			slug,
			title: texts[locals.locale].title,
			batches: (batches[id] ?? []).map((batch) => ({
				...batch,
				lastDay: lastDayBefore(batch.expiresAt),
				isOver: batch.expiresAt <= now
			}))
		}))
	};
};

export const actions: Actions = { widerrufen: revokeBatch };
