import adapter from '@sveltejs/adapter-cloudflare';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const cloudflare = adapter({ config: 'wrangler.kit.toml', platformProxy: { configPath: 'wrangler.kit.toml' } });
// While building nothing is emulated: the adapter would leave a runtime process behind (docs/adr/0003).
if (process.env.RESONANZ_BUILD) delete cloudflare.emulate;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: cloudflare,
		typescript: {
			// Scripts and tool settings are held to the same types as the portal; the canary is wrong on purpose.
			config: (config) => ({
				...config,
				include: [...config.include, '../scripts/**/*.ts', '../vitest.config.ts', '../playwright.config.ts'],
				exclude: [...config.exclude, '../tests/architecture/canary/**']
			})
		},
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				'object-src': ['none'],
				'frame-ancestors': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['resonanz', 'svelte-trusted-html', 'sveltekit-trusted-url']
			}
		},
		// One style sheet for all pages: the second page needs none.
		inlineStyleThreshold: 0
	}
};
