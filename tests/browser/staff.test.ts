import { readFile } from 'node:fs/promises';
import { de as words } from '#lib/contribution/messages/de.ts';
import { de as identityWords } from '#lib/identity/messages/de.ts';
import { de as moderationWords } from '#lib/moderation/messages/de.ts';
import { confirmByMail, contributePath, passagePath, rate, sendComment, signInAsStaff } from './support/journey.ts';
import { expect, inFreshBrowser, newAddress, slug, test } from './support/portal.ts';

test('staff print a code, an employee takes part with it, and nobody sees the group', async ({ page, browser }) => {
	await signInAsStaff(page);
	await page.goto(`/verwaltung/einladungen/neu?verfahren=${slug}&art=einmalcodes`);
	await page.getByLabel(identityWords.newInvitation.label).fill('Bauhof');
	await page.getByLabel(identityWords.newInvitation.count).fill('2');
	await page.getByLabel(identityWords.newInvitation.lastDay).fill('2099-12-31');
	await page.getByRole('button', { name: identityWords.newInvitation.submitCodes }).click();
	const codes = await page.locator('.secret').allInnerTexts();
	expect(codes).toHaveLength(2);
	const text = `Im Dienst fehlt dafür die Zeit (${crypto.randomUUID()}).`;
	await inFreshBrowser(browser, { javaScriptEnabled: false }, async (employee) => {
		await employee.goto(`/verfahren/${slug}/anmelden`);
		await employee.getByLabel(identityWords.signIn.employee.code, { exact: true }).fill(codes[0] ?? '');
		await employee.getByRole('button', { name: identityWords.signIn.employee.submit }).click();
		await expect(employee.getByRole('heading', { level: 1 })).toHaveText(identityWords.signedIn.title);
		await employee.goto(contributePath('Z4.1'));
		await rate(employee, 'agreement', 'nein', false);
		await sendComment(employee, { stance: 'concern', text });
		await expect(employee.getByText(words.receipt.title)).toBeVisible();
	});
	await inFreshBrowser(browser, {}, async (reader) => {
		await reader.goto(passagePath('Z4.1'));
		const contribution = reader.getByRole('article').filter({ hasText: text });
		await expect(contribution).toContainText(words.author.citizenOrEmployee);
		await expect(contribution).not.toContainText(words.author.employee);
	});
	// A printed code is used once.
	await inFreshBrowser(browser, {}, async (second) => {
		await second.goto(`/verfahren/${slug}/anmelden`);
		await second.getByLabel(identityWords.signIn.employee.code, { exact: true }).fill(codes[0] ?? '');
		await second.getByRole('button', { name: identityWords.signIn.employee.submit }).click();
		await expect(second.getByText(identityWords.errorsTitle)).toBeVisible();
	});
});

test('staff hide a contribution with a reason, and it is gone from the page', async ({ page, browser }) => {
	const text = `Reine Werbung für einen Laden (${crypto.randomUUID()}).`;
	const email = newAddress();
	await inFreshBrowser(browser, {}, async (author) => {
		await author.goto(contributePath('Z5.1'));
		await sendComment(author, { stance: 'proposal', text, email });
		await confirmByMail(author, email);
	});
	await page.goto(passagePath('Z5.1'));
	await expect(page.getByText(text)).toHaveCount(1);
	await signInAsStaff(page);
	await page.goto(`/verwaltung/verfahren/${slug}/beitraege`);
	const entry = page.getByRole('article').filter({ hasText: text });
	await entry.getByText(moderationWords.hide, { exact: true }).click();
	await entry.getByLabel(moderationWords.reason, { exact: true }).selectOption({ label: moderationWords.reasons.advertising });
	await entry.getByLabel(moderationWords.explanation).fill('Der Beitrag wirbt für ein Geschäft.');
	await entry.getByRole('button', { name: moderationWords.hideSubmit }).click();
	await expect(page.getByText(moderationWords.done)).toBeVisible();
	await page.goto(passagePath('Z5.1'));
	await expect(page.getByText(text)).toHaveCount(0);
});

test('staff take a snapshot and download the report', async ({ page }) => {
	await signInAsStaff(page);
	await page.goto(`/verwaltung/verfahren/${slug}/auswertung`);
	await page.locator('form[action="?/take"] button').click();
	await expect(page.getByRole('status').first()).toBeVisible();
	const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href$="auswertung.csv"]').first().click()]);
	const csv = await readFile(await download.path());
	// UTF-8 with a byte order mark and semicolons: what a German spreadsheet opens by a double click.
	expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(csv.toString('utf8').split('\n')[0]).toContain(';');
});

test('without a session the staff area leads to the sign-in', async ({ page }) => {
	await page.goto(`/verwaltung/verfahren/${slug}/beitraege`);
	await expect(page).toHaveURL(/\/verwaltung\/anmelden/);
});
