import type { Reroute } from '@sveltejs/kit';

/** English pages live under /en with the same German paths. */
export const reroute: Reroute = ({ url }) => {
	if (url.pathname === '/en') return '/';
	return url.pathname.startsWith('/en/') ? url.pathname.slice('/en'.length) : url.pathname;
};
