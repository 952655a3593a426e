import type { LayoutServerLoad } from './$types';
import { germanPath } from '#lib/ui/language-path.ts';

export const load: LayoutServerLoad = ({ locals, url }) => ({
	locale: locals.locale,
	origin: locals.context.configuration.origin,
	/** The address without the prefix of a language. */
	path: germanPath(url.pathname)
});
