import { test as base, expect, type Browser, type Cookie, type Page } from '@playwright/test';

export { expect };
export const slug = 'digitalisierungsstrategie-hagen';
export const staffAddress = 'admin@hagen.example';
const clockCookie = 'resonanz-clock';

/** Where the portal of this run answers. */
export const origin = (): string => process.env.RESONANZ_ORIGIN ?? '';

/** Cookies of staff who signed in when the run began. */
export const staffSession = (): Cookie[] => JSON.parse(process.env.RESONANZ_STAFF_SESSION ?? '[]') as Cookie[];

/** Every journey fails on an error in the browser's console, whatever else it looks at. */
export const test = base.extend<{ consoleErrors: string[]; quietConsole: undefined }>({
	baseURL: async ({}, use) => {
		await use(origin());
	},
	consoleErrors: async ({}, use) => {
		await use([]);
	},
	quietConsole: [
		async ({ context, consoleErrors }, use) => {
			context.on('console', (message) => {
				if (message.type() === 'error') consoleErrors.push(`${message.text()} ${message.location().url}`);
			});
			context.on('weberror', (thrown) => consoleErrors.push(String(thrown.error())));
			await use(undefined);
			expect(consoleErrors, 'errors in the console').toEqual([]);
		},
		{ auto: true }
	]
});

/** An address nobody else in this run uses. */
export const newAddress = (): string => `person-${crypto.randomUUID().slice(0, 8)}@einwohner.example`;

/** Moves the clock of this browser alone; minutes may be negative. */
export async function moveClock(page: Page, minutes: number): Promise<void> {
	await page.context().addCookies([{ name: clockCookie, value: String(minutes * 60_000), url: origin() }]);
}

/** Whatever the browser does until nothing is left to do: a fresh one, closed at the end. */
export async function inFreshBrowser<T>(
	browser: Browser,
	options: Parameters<Browser['newContext']>[0],
	act: (page: Page) => Promise<T>
): Promise<T> {
	const context = await browser.newContext({ baseURL: origin(), locale: 'de-DE', timezoneId: 'Europe/Berlin', ...options });
	try {
		return await act(await context.newPage());
	} finally {
		await context.close();
	}
}
