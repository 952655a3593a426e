import type { CookieOptions, Cookies } from '#lib/identity/browser-token.server.ts';

/** The cookies of one browser, as SvelteKit hands them over, with the options they were set with. */
export class BrowserCookies implements Cookies {
	readonly values = new Map<string, string>();
	readonly options = new Map<string, CookieOptions>();

	get(name: string): string | undefined {
		return this.values.get(name);
	}

	set(name: string, value: string, options: CookieOptions): void {
		this.options.set(name, options);
		if (options.maxAge === 0) this.values.delete(name);
		else this.values.set(name, value);
	}
}
