import { expect, type Page } from '@playwright/test';
import { de as words } from '#lib/contribution/messages/de.ts';
import { de as identityWords } from '#lib/identity/messages/de.ts';
import { slug, staffAddress, staffSession } from './portal.ts';

export const passagePath = (code: string): string => `/verfahren/${slug}/textstelle/${code}`;
export const contributePath = (code: string): string => `${passagePath(code)}/mitreden`;

/** The newest code that was mailed to this address, read where local mode shows outgoing mail. */
export async function mailedCode(page: Page, address: string): Promise<string> {
	const mailbox = await page.context().newPage();
	await mailbox.goto('/entwicklung/postfach');
	const code = await mailbox.getByRole('article').filter({ hasText: address }).first().locator('[data-code]').innerText();
	await mailbox.close();
	return code.trim();
}

export interface Comment {
	readonly stance: keyof typeof words.stances;
	readonly text: string;
	/** Asked of people who are not signed in. */
	readonly email?: string;
}

export async function fillComment(page: Page, { stance, text, email }: Comment): Promise<void> {
	await page.getByLabel(words.stances[stance], { exact: true }).check();
	await page.getByLabel(words.form.text, { exact: true }).fill(text);
	if (email !== undefined) await page.getByLabel(words.form.email).fill(email);
	await page.locator('input[name="einverstanden"]').check();
}

export async function sendComment(page: Page, comment: Comment): Promise<void> {
	await fillComment(page, comment);
	await page.getByRole('button', { name: comment.email === undefined ? words.form.send : words.form.sendGuest, exact: true }).click();
}

/** Types the code that was mailed and waits until the contribution is public. */
export async function confirmByMail(page: Page, email: string): Promise<void> {
	await expect(page).toHaveURL(/\/bestaetigen/);
	await page.getByLabel(words.confirm.code).fill(await mailedCode(page, email));
	await page.getByRole('button', { name: words.confirm.submit }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.confirm.done(1));
}

/** Chooses a value on the scale; without scripts the button sends it. */
export async function rate(page: Page, criterion: 'agreement' | 'importance', word: string, hasScripts: boolean): Promise<void> {
	const form = page.locator('form', { has: page.locator(`input[name="kriterium"][value="${criterion}"]`) }).first();
	// The radio itself is drawn by its label.
	await form.getByText(word, { exact: true }).click();
	if (!hasScripts) await form.getByRole('button', { name: words.form.save }).click();
	// With scripts the same words are spoken once more in a live region.
	const saved = words.form.saved(words.criteria[criterion], word);
	await expect(page.getByRole('status').filter({ hasText: saved }).first()).toBeVisible();
}

/** The session that the run opened at its start: an address gets three codes an hour and no more. */
export async function signInAsStaff(page: Page): Promise<void> {
	await page.context().addCookies(staffSession());
	await page.goto('/verwaltung');
	await expect(page).toHaveURL(/\/verwaltung$/);
}

/** The whole way in: address, code from the mailbox, staff area. */
export async function signInByCode(page: Page): Promise<void> {
	await page.goto('/verwaltung/anmelden');
	await page.locator('#email').fill(staffAddress);
	await page.locator('form.writing button').click();
	await expect(page.getByLabel(identityWords.code.field)).toBeVisible();
	await page.getByLabel(identityWords.code.field).fill(await mailedCode(page, staffAddress));
	await page.getByRole('button', { name: identityWords.code.submit, exact: true }).click();
	await expect(page).toHaveURL(/\/verwaltung$/);
}
