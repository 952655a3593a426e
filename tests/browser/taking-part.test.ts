import { de as words } from '#lib/contribution/messages/de.ts';
import { confirmByMail, contributePath, passagePath, rate, sendComment } from './support/journey.ts';
import { expect, inFreshBrowser, moveClock, newAddress, test } from './support/portal.ts';

for (const hasScripts of [true, false]) {
	test.describe(hasScripts ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled: hasScripts });

		test('a citizen rates, comments, confirms by mail, and everybody reads it', async ({ page, browser }) => {
			const code = hasScripts ? 'Z1.1' : 'Z1.2';
			const text = `Das Portal soll auch ohne Konto gehen (${crypto.randomUUID()}).`;
			const email = newAddress();
			await page.goto(contributePath(code));
			await rate(page, 'agreement', 'eher ja', hasScripts);
			await rate(page, 'importance', 'sehr wichtig', hasScripts);
			await sendComment(page, { stance: 'proposal', text, email });
			// Nobody reads it before the code is typed.
			await inFreshBrowser(browser, {}, async (other) => {
				await other.goto(passagePath(code));
				await expect(other.getByText(text)).toHaveCount(0);
			});
			await confirmByMail(page, email);
			await inFreshBrowser(browser, { javaScriptEnabled: hasScripts }, async (other) => {
				await other.goto(passagePath(code));
				await expect(other.getByText(text)).toHaveCount(1);
			});
			// The ratings given before belong to the confirmed person now.
			await page.goto(contributePath(code));
			await expect(page.getByText(words.form.guestRating)).toHaveCount(0);
			await expect(page.locator('input[name="wert"]:checked')).toHaveCount(2);
		});

		test('a rating can be changed and taken back', async ({ page }) => {
			await page.goto(contributePath('Z2.1'));
			await rate(page, 'agreement', 'nein', hasScripts);
			await rate(page, 'agreement', 'ja', hasScripts);
			await page.goto(contributePath('Z2.1'));
			await expect(page.locator('input[name="wert"]:checked')).toHaveCount(1);
			await page.getByRole('button', { name: words.form.takeBack }).click();
			await expect(page.locator('input[name="wert"]:checked')).toHaveCount(0);
		});

		test('a comment sent twice is one contribution', async ({ page, browser }) => {
			const text = `Zweimal gesendet, einmal gemeint (${crypto.randomUUID()}).`;
			const email = newAddress();
			await page.goto(contributePath('Z2.2'));
			const twin = await page.context().newPage();
			const key = await page.locator('form[action*="kommentieren"] input[name="schluessel"]').inputValue();
			await sendComment(page, { stance: 'support', text, email });
			await expect(page).toHaveURL(/\/bestaetigen/);
			// The same form again, as after a lost answer: same key, same words.
			const answer = await page.request.post(`${contributePath('Z2.2')}?/kommentieren`, {
				form: { schluessel: key, art: 'support', text, vorschlag: '', email, einverstanden: 'ja', webseite: '' },
				headers: { Origin: new URL(page.url()).origin },
				maxRedirects: 0
			});
			expect(answer.status()).toBeLessThan(400);
			await twin.close();
			await confirmByMail(page, email);
			await inFreshBrowser(browser, {}, async (other) => {
				await other.goto(passagePath('Z2.2'));
				await expect(other.getByText(text)).toHaveCount(1);
			});
		});

		test('a comment after the cut-off is refused and its text kept', async ({ page, consoleErrors }) => {
			const text = `Zu spät, aber nicht verloren (${crypto.randomUUID()}).`;
			await page.goto(contributePath('Z2.3'));
			await moveClock(page, 60 * 24 * 365);
			await sendComment(page, { stance: 'concern', text, email: newAddress() });
			await expect(page.getByRole('alert').first()).toBeVisible();
			await expect(page.getByLabel(words.form.keptText, { exact: true }).last()).toHaveValue(text);
			expect(consoleErrors.splice(0).every((line) => line.includes('status of 409'))).toBe(true);
		});
	});
}

test('a comment that cannot be sent stays in its field', async ({ page, context, consoleErrors }) => {
	const text = `Im Tunnel geschrieben (${crypto.randomUUID()}).`;
	const email = newAddress();
	await page.goto(contributePath('Z3.1'));
	await context.setOffline(true);
	await sendComment(page, { stance: 'question', text, email });
	await expect(page.getByLabel(words.form.text, { exact: true })).toHaveValue(text);
	await expect(page).toHaveURL(new RegExp(`${contributePath('Z3.1')}$`));
	await context.setOffline(false);
	await page.getByRole('button', { name: words.form.sendGuest, exact: true }).click();
	await expect(page).toHaveURL(/\/bestaetigen/);
	// The browser itself reports the lost connection.
	expect(consoleErrors.splice(0).every((line) => line.includes('ERR_INTERNET_DISCONNECTED'))).toBe(true);
});
