import { readKeptMail } from '#lib/notification/kept-mail.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ mails: await readKeptMail(locals.context) });
