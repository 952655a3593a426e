/** Headers of every answer. The content policy of pages comes from svelte.config.js; this one is for everything else. */
const always: Readonly<Record<string, string>> = {
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'same-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};
const noContent = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
const personal = 'private, no-store';
/** Browsers ask again each time (a 304 costs little); shared caches may serve a page for a minute. */
export const sharedCacheControl = 'public, max-age=0, s-maxage=60, must-revalidate';

/**
 * Sets what protects an answer. Only a successful answer of a reading page may be kept by anybody: a page made for one
 * person that a cache keeps by its address is the next person's page.
 */
export function protect(response: Response, policy: unknown): Response {
	const answer = new Response(response.body, response);
	for (const [name, value] of Object.entries(always)) answer.headers.set(name, value);
	if (!answer.headers.has('Content-Security-Policy')) answer.headers.set('Content-Security-Policy', noContent);
	// The API answers for everybody or for one person, and says which.
	const isMeantForAll = policy === 'reading' || (policy === 'api' && answer.headers.get('Cache-Control') === sharedCacheControl);
	const isShared = isMeantForAll && (answer.status === 200 || answer.status === 304) && !answer.headers.has('Set-Cookie');
	answer.headers.set('Cache-Control', isShared ? sharedCacheControl : personal);
	return answer;
}
