import MarkdownIt from 'markdown-it';

/** Deeper nesting of lists and quotations is refused by who imports, and cut off here. */
const nestingMax = 20;
const allowedLink = /^(?:https?:\/\/|mailto:)/i;

// Headings make passages and are read before; pictures, raw HTML and code have no place in a strategy's wording.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: nestingMax }).disable([
	'heading',
	'lheading',
	'hr',
	'code',
	'fence',
	'image',
	'table',
	'reference'
]);
markdown.validateLink = (url) => allowedLink.test(url.trim());
markdown.renderer.rules.link_open = (tokens, index, options, _environment, renderer) => {
	tokens[index]?.attrSet('rel', 'noopener');
	return renderer.renderToken(tokens, index, options);
};

export interface RenderedMarkdown {
	/** Made from a closed set of elements: nothing of what was written gets through as markup. */
	readonly html: string;
	/** The same without markup, one line per paragraph. */
	readonly text: string;
	/** How deep lists and quotations are nested. */
	readonly depth: number;
}

export function renderMarkdown(source: string): RenderedMarkdown {
	const tokens = markdown.parse(source, {});
	const plain = (token: (typeof tokens)[number]): string =>
		(token.children ?? []).map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content)).join('');
	return {
		html: markdown.renderer.render(tokens, markdown.options, {}).trim(),
		text: tokens
			.filter(({ type }) => type === 'inline')
			.map(plain)
			.join('\n'),
		depth: Math.max(0, ...tokens.map(({ level }) => level))
	};
}
