import { expect, slug, test } from './support/portal.ts';

test('the start page leads to the draft', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('h1')).toHaveCount(1);
	await page.goto(`/verfahren/${slug}/entwurf`);
	await expect(page.locator('h1')).toHaveCount(1);
});
