import { askOnce } from './measure.ts';

type Row = [string, number, number];

/** What a page pulls in beside itself: scripts, styles, fonts, with the compressed size of each kind. */
export async function pageWeight(pageUrl: string): Promise<Row[]> {
	const html = await (await fetch(pageUrl)).text();
	const found = (pattern: RegExp, source: string, base: string) => [
		...new Set([...source.matchAll(pattern)].map(([, address = '']) => new URL(address, base).href))
	];
	const scripts = found(/<script[^>]+src="([^"]+)"/g, html, pageUrl);
	const styleLinks = found(/<link[^>]*href="([^"]+\.css)"/g, html, pageUrl);
	const sheets = await Promise.all(styleLinks.map(async (url) => ({ url, text: await (await fetch(url)).text() })));
	const fonts = [...new Set(sheets.flatMap(({ url, text }) => found(/url\("?([^")]+\.woff2)"?\)/g, text, url)))];
	const total = async (urls: readonly string[]) => {
		const answers = await Promise.all(urls.map(async (url) => askOnce(url)));
		return answers.reduce((sum, { bytes }) => sum + bytes, 0);
	};
	return [
		['HTML', 1, (await askOnce(pageUrl)).bytes],
		['JavaScript', scripts.length, await total(scripts)],
		['CSS', styleLinks.length, await total(styleLinks)],
		['fonts (all that CSS names)', fonts.length, await total(fonts)]
	];
}
