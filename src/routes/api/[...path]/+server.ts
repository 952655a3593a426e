import type { RequestHandler } from './$types';
import { api } from '#api/app.ts';

/** Every method of every address below /api: Hono decides what exists. */
export const fallback: RequestHandler = async ({ request, locals, cookies }) => api.fetch(request, { context: locals.context, cookies });
