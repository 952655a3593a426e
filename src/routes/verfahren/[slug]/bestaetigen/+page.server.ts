import { error } from '@sveltejs/kit';
import { confirmCode, resendCode } from '#lib/pages/confirmation-actions.server.ts';
import { confirmationPage } from '#lib/pages/confirmation.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, cookies }) => {
	const page = await confirmationPage(locals.context, { slug: params.slug, cookies });
	if (page === null) error(404);
	return page;
};

export const actions: Actions = { bestaetigen: confirmCode, neu: resendCode };
