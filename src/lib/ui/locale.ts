import { createContext } from 'svelte';

export type Locale = 'de' | 'en';

const [currentLocale, setLocale] = createContext<Locale>();

/** Both are called while a component is set up: the root layout sets, everything below it asks. */
export { currentLocale, setLocale };

/** The texts of the reader's language. German is the source: whatever English adds or lacks is a type error. */
export function texts<T>(de: T, en: NoInfer<T>): T {
	return currentLocale() === 'en' ? en : de;
}

/** German addresses carry no prefix; English ones are the same behind `/en`. */
export function localizedPath(locale: Locale, path: string): string {
	if (locale === 'de') return path;
	return path === '/' ? '/en' : `/en${path}`;
}
