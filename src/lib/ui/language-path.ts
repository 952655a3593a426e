/** The address in German: the same without the prefix. */
export function germanPath(path: string): string {
	if (path === '/en') return '/';
	return path.startsWith('/en/') ? path.slice('/en'.length) : path;
}
