import { de as words } from '#lib/contribution/messages/de.ts';
import { contributePath, passagePath } from './support/journey.ts';
import { expect, slug, test } from './support/portal.ts';

test('a permalink opens at its passage, in German and in English', async ({ page }) => {
	await page.goto(passagePath('Z1.1'));
	const german = await page.getByRole('heading', { level: 1 }).innerText();
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	const english = page.locator('link[rel="alternate"][hreflang="en"]');
	await expect(english).toHaveAttribute('href', new RegExp(`/en${passagePath('Z1.1')}$`));
	await page.goto(`/en${passagePath('Z1.1')}`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	// The draft itself stays German and says so.
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(german);
	await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'de');
});

test('the whole draft holds every goal under its own anchor', async ({ page }) => {
	await page.goto(`/verfahren/${slug}/entwurf#Z1.1`);
	await expect(page.locator('[id="Z1.1"]')).toBeInViewport();
	expect(await page.locator('[id^="Z"]').count()).toBeGreaterThanOrEqual(20);
});

test('search finds a passage by its words and by its code', async ({ page }) => {
	for (const query of ['Glasfaser', 'Z1.1']) {
		await page.goto(`/verfahren/${slug}/suche?q=${query}`);
		await expect(page.locator('main a[href*="/textstelle/"]').first()).toBeVisible();
	}
});

test('an unknown passage is answered with a page that says so', async ({ page, consoleErrors }) => {
	const answer = await page.goto(passagePath('Z99.9'));
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(consoleErrors.splice(0).every((line) => line.includes('status of 404'))).toBe(true);
});

test('from the first key press to a saved rating without a mouse', async ({ page }) => {
	await page.goto(passagePath('Z1.3'));
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveAttribute('href', /^#/);
	await page.keyboard.press('Enter');
	const opener = page.locator(`a[href$="${contributePath('Z1.3')}"]`).first();
	for (let presses = 0; presses < 60; presses += 1) {
		if (await opener.evaluate((link) => link === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(opener).toBeFocused();
	await page.keyboard.press('Enter');
	const scale = page.locator('input[name="wert"]').first();
	await expect(scale).toBeVisible();
	for (let presses = 0; presses < 20; presses += 1) {
		if (await scale.evaluate((radio) => radio === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('status').filter({ hasText: words.criteria.agreement }).first()).toBeVisible();
});
