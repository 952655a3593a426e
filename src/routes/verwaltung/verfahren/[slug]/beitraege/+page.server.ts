import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { hideContribution, restoreContribution } from '#lib/moderation/hide-contribution.server.ts';
import { readReviewFilter } from '#lib/moderation/review-filter.ts';
import { formField, refusalText } from '#lib/pages/form-words.server.ts';
import { publishedProcedure, reviewContributions } from '#lib/pages/review-contributions.server.ts';
import { refusalStatus } from '#lib/platform/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const filter = readReviewFilter(url.searchParams);
	const review = await reviewContributions(locals.context, params.slug, filter, locals.staff);
	if (review === null) error(404);
	return { ...review, filter, isDone: url.searchParams.get('gespeichert') === '1' };
};

const decide = (use: typeof hideContribution | typeof restoreContribution) => async (event: RequestEvent<{ slug: string }>) => {
	const { locals, params, request, url } = event;
	const data = await request.formData();
	const procedure = await publishedProcedure(locals.context, params.slug);
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
