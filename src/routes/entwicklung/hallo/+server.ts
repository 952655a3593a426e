import type { RequestHandler } from './$types';

/** The least an answer can cost here: `npm run bench` measures the others against it. */
export const GET: RequestHandler = () => new Response('Hallo\n');
