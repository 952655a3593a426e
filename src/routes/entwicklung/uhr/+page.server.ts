import { fail, redirect } from '@sveltejs/kit';
import { formField } from '#lib/pages/form-answer.server.ts';
import { instantOf, localClockCookie, readClockOffset, wallClockOf } from '#lib/platform/local-clock.ts';
import { localizedPath } from '#lib/ui/locale.ts';
import type { Actions, PageServerLoad } from './$types';

const cookieOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

export const load: PageServerLoad = ({ locals, cookies }) => ({
	now: locals.context.now,
	wallClock: wallClockOf(locals.context.now),
	isMoved: readClockOffset(cookies.get(localClockCookie)) !== 0
});

export const actions: Actions = {
	stellen: async ({ locals, cookies, request }) => {
		const typed = formField(await request.formData(), 'moment');
		const moment = instantOf(typed);
		if (moment === null) return fail(422, { typed });
		// What the context takes for now is the real time and the offset it has already.
		const realNow = locals.context.now - readClockOffset(cookies.get(localClockCookie));
		cookies.set(localClockCookie, String(moment - realNow), cookieOptions);
		redirect(303, localizedPath(locals.locale, '/entwicklung/uhr'));
	},
	zuruecksetzen: ({ locals, cookies }) => {
		cookies.delete(localClockCookie, cookieOptions);
		redirect(303, localizedPath(locals.locale, '/entwicklung/uhr'));
	}
};
