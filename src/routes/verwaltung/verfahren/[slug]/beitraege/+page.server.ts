import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { hideContribution, restoreContribution } from '#lib/moderation/hide-contribution.server.ts';
import { latestDecisions } from '#lib/moderation/moderation.store.server.ts';
import { readReviewFilter } from '#lib/moderation/review-filter.ts';
import { reviewedContributions } from '#lib/moderation/review-list.store.server.ts';
import { formField, refusalText } from '#lib/pages/form-words.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { refusalStatus } from '#lib/platform/refusal.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { database } = locals.context;
	const procedure = await ask(database, procedureBySlug(database, params.slug));
	if (procedure === null) error(404);
	const filter = readReviewFilter(url.searchParams);
	const page = await ask(database, reviewedContributions(database, procedure, filter));
	const decisions = await ask(
		database,
		latestDecisions(
			database,
			page.items.map(({ id }) => id)
		)
	);
	const isDone = url.searchParams.get('gespeichert') === '1';
	return { procedure, filter, page, decisions, isDone, roles: locals.staff?.roles ?? [] };
};

const decide = (use: typeof hideContribution | typeof restoreContribution) => async (event: RequestEvent<{ slug: string }>) => {
	const { locals, params, request, url } = event;
	const data = await request.formData();
	const procedure = await ask(locals.context.database, procedureBySlug(locals.context.database, params.slug));
	if (procedure === null || locals.staff === undefined) error(404);
	const typed = {
		contributionId: formField(data, 'beitrag'),
		reason: formField(data, 'grund'),
		explanation: formField(data, 'erlaeuterung')
	};
	const decided = await use(locals.context, { staff: locals.staff, procedure, ...typed });
	if (!decided.ok) {
		const texts = decided.refusals.map((refusal) => ({ field: refusal.field ?? '', text: refusalText(locals.locale)(refusal) }));
		return fail(refusalStatus[decided.refusals[0]?.code ?? 'internal'], { typed, texts });
	}
	const back = new URLSearchParams(url.search);
	for (const name of [...back.keys()].filter((key) => key.startsWith('/'))) back.delete(name);
	back.set('gespeichert', '1');
	redirect(303, `${url.pathname}?${back.toString()}`);
};

export const actions: Actions = { ausblenden: decide(hideContribution), zeigen: decide(restoreContribution) };
