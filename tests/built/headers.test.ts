import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declaredRoutes, policyOf } from '#lib/access/route-policy.ts';
import { citySettings, openBuiltPortal, type BuiltPortal } from './support/portal.ts';
import { contextOf, publishSample } from './support/sample.ts';

let portal: BuiltPortal;
let slug: string;
beforeAll(async () => {
	portal = await openBuiltPortal();
	slug = await publishSample(contextOf(portal.database, citySettings));
});
afterAll(() => portal.close());

const pathOf = (route: string): string => route.replace('[slug]', slug).replace('[code]', 'Z1.1').replace('[version]', '0.8');
const routesThatAre = (policy: string): string[] => declaredRoutes().filter((route) => policyOf(route) === policy);
/** Past the emulated edge cache, which would answer the second time what it kept the first time. */
const afresh = (cookie?: string) => ({ headers: { 'Cache-Control': 'no-cache', ...(cookie === undefined ? {} : { Cookie: cookie }) } });
const protectingHeaders = {
	'Strict-Transport-Security': /max-age=\d{8}/,
	'X-Content-Type-Options': /^nosniff$/,
	'X-Frame-Options': /^DENY$/,
	'Referrer-Policy': /^same-origin$/,
	'Cross-Origin-Opener-Policy': /^same-origin$/,
	'Permissions-Policy': /camera=\(\)/,
	'Content-Security-Policy': /default-src 'none'/
};

describe('every answer of the Worker', () => {
	test.each(['/', '/en', '/gibt-es-nicht', '/api/v1/procedures', '/api/v1/gibt-es-nicht', '/verwaltung'])(
		'%s carries what protects it',
		async (path) => {
			const { headers } = await portal.get(path, afresh());
			for (const [name, pattern] of Object.entries(protectingHeaders)) expect(headers.get(name), name).toMatch(pattern);
		}
	);
	test('says nothing about the inside', async () => {
		const { headers } = await portal.get('/', afresh());
		for (const name of ['Server-Timing', 'X-Resonanz-Start', 'X-Powered-By']) expect(headers.get(name)).toBeNull();
	});
});

describe('a page', () => {
	test('brings no inline script or style, which its policy would refuse', async () => {
		for (const path of ['/', `/verfahren/${slug}`, `/verfahren/${slug}/textstelle/Z1.1`]) {
			const html = await (await portal.get(path, afresh())).text();
			expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=)/);
		}
		const policy = (await portal.get('/', afresh())).headers.get('Content-Security-Policy') ?? '';
		expect(policy).not.toMatch(/unsafe|nonce|sha256/);
	});
	test('that does not exist is answered 404 and kept by nobody', async () => {
		const answer = await portal.get('/gibt-es-nicht', afresh());
		expect(answer.status).toBe(404);
		expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
	});
});

describe('reading pages', () => {
	test('are the same bytes for everybody, may be kept by shared caches and set no cookie', async () => {
		const known = `__Host-browser=${'b'.repeat(32)}; __Host-teilnahme-${slug}=${'s'.repeat(32)}; __Host-verwaltung=x; resonanz-clock=99999999999`;
		for (const path of routesThatAre('reading').map(pathOf)) {
			const [nobody, somebody] = [await portal.get(path, afresh()), await portal.get(path, afresh(known))];
			expect(await somebody.text(), path).toBe(await nobody.text());
			expect(nobody.headers.get('Set-Cookie'), path).toBeNull();
			expect(somebody.headers.get('Set-Cookie'), path).toBeNull();
			if (nobody.status === 200) expect(nobody.headers.get('Cache-Control'), path).toMatch(/^public,.*s-maxage=60/);
		}
	});
	test('hold no form that writes', async () => {
		for (const path of routesThatAre('reading').map(pathOf)) {
			const html = await (await portal.get(path, afresh())).text();
			expect(html, path).not.toMatch(/<form[^>]*method="?post/i);
		}
	});
});

describe('personal pages', () => {
	test('are kept by nobody', async () => {
		for (const path of routesThatAre('personal').map(pathOf)) {
			const { headers } = await portal.get(path);
			expect(headers.get('Cache-Control'), path).toBe('private, no-store');
		}
	});
});

describe('what local mode alone has', () => {
	test('does not exist in a city', async () => {
		for (const path of routesThatAre('local')) expect((await portal.get(path)).status, path).toBe(404);
	});
	test('moves no clock in a city', async () => {
		// The cookie says 200 years from now; the contribution phase is still open.
		const answer = await portal.get(`/verfahren/${slug}/textstelle/Z1.1/mitreden`, { headers: { Cookie: 'resonanz-clock=6307200000000' } });
		expect(await answer.text()).toContain('name="einverstanden"');
	});
});

describe('static files', () => {
	test('with a hash in their name are kept for ever', async () => {
		const html = await (await portal.get('/', afresh())).text();
		const asset = /\/_app\/immutable\/assets\/[\w.-]+\.css/.exec(html)?.[0] ?? '';
		const answer = await portal.get(asset);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('Cache-Control')).toContain('immutable');
		expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
		expect(answer.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
	});
});
