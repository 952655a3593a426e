import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { declaredRoutes } from '#lib/access/route-policy.ts';

const routesFolder = 'src/routes';

/** Every folder that answers requests: a page, or an endpoint. */
const routesIn = (files: readonly string[]): string[] => {
	const answering = files.filter((file) => /(^|\/)\+(page\.svelte|page\.server\.ts|server\.ts)$/.test(file));
	return [...new Set(answering.map((file) => `/${file.split('/').slice(0, -1).join('/')}`))].sort();
};

/** Routes that nobody decided about, and decisions about routes that are gone. */
function compare(routes: readonly string[], declared: readonly string[]) {
	return {
		withoutPolicy: routes.filter((route) => !declared.includes(route)),
		withoutRoute: declared.filter((route) => !routes.includes(route))
	};
}

describe('who may see a page is decided for every page', () => {
	test('no route lacks a policy, and no policy lacks its route', () => {
		const files = readdirSync(routesFolder, { recursive: true, encoding: 'utf8' });
		expect(compare(routesIn(files), declaredRoutes())).toEqual({ withoutPolicy: [], withoutRoute: [] });
	});

	test('the check sees a forgotten page, a forgotten endpoint and a policy whose page is gone', () => {
		const files = ['+page.svelte', 'a/+page.svelte', 'a/+layout.svelte', 'b/[slug]/+server.ts', 'c/+page.server.ts', 'd/note.ts'];
		expect(compare(routesIn(files), ['/', '/a', '/gone'])).toEqual({
			withoutPolicy: ['/b/[slug]', '/c'],
			withoutRoute: ['/gone']
		});
	});
});
