const lengthMax = 500;
// Printable ASCII without the backslash: browsers read a backslash as a slash, and drop control characters.
const printable = /^[\x21-\x5B\x5D-\x7E]+$/;

/**
 * A path of this portal to go on to after signing in, or null. Anything that a browser could read as another site
 * ("//host", "/\host", "https:…") is no path.
 */
export function ownPath(value: string | null | undefined): string | null {
	if (value === null || value === undefined || value.length > lengthMax) return null;
	if (!value.startsWith('/') || value.startsWith('//') || !printable.test(value)) return null;
	const base = 'https://portal.invalid';
	if (!URL.canParse(value, base)) return null;
	const url = new URL(value, base);
	// "/./" + "/host" and the like become "//host" only after parsing.
	return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : null;
}
