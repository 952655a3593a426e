import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { declaredRoutes, policyOf } from '#lib/access/route-policy.ts';
import { signInAsStaff } from './support/journey.ts';
import { expect, slug, test } from './support/portal.ts';

/** Answers that are no pages. */
const isFile = (route: string): boolean => /\.(csv|json)$|^\/api\/|\/hallo$/.test(route);
const pathOf = (route: string): string =>
	route.replace('[slug]', slug).replace('[code]', 'Z1.1').replace('[version]', '0.8') + (route.endsWith('/suche') ? '?q=Glasfaser' : '');
const pages = declaredRoutes().filter((route) => !isFile(route));
const isStaffPage = (route: string): boolean => typeof policyOf(route) === 'object';
const looks = [
	{ width: 1280, colorScheme: 'light' },
	{ width: 1280, colorScheme: 'dark' },
	{ width: 360, colorScheme: 'light' },
	{ width: 360, colorScheme: 'dark' }
] as const;

/** Dark changes colours and nothing else: structure is looked at in light, contrast in both. */
async function violationsOf(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
	const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

async function checkLooks(page: Page, path: string, shown: readonly (typeof looks)[number][] = looks): Promise<void> {
	await page.goto(path);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	expect(await page.title()).not.toBe('');
	for (const { width, colorScheme } of shown) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		expect(await violationsOf(page, colorScheme), `${path} at ${width} px, ${colorScheme}`).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 900 });
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(overflow, `${path} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);
}

// Looking at everything takes its time, above all on the whole draft.
test.describe.configure({ timeout: 180_000 });

for (const route of pages.filter((page) => !isStaffPage(page))) {
	test(`${route} is accessible in every look and fits a narrow screen`, async ({ page }) => {
		await checkLooks(page, pathOf(route));
		// English differs in its words.
		await checkLooks(page, `/en${pathOf(route)}`.replace(/\/$/, ''), [looks[2]]);
	});
}

test('every page of the staff area is accessible in every look and fits a narrow screen', async ({ page }) => {
	await signInAsStaff(page);
	for (const route of pages.filter(isStaffPage)) {
		const query = route.endsWith('/neu') ? `?verfahren=${slug}&art=einmalcodes` : '';
		await checkLooks(page, `${pathOf(route)}${query}`);
	}
});
