import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * Pages ship no framework script (docs/adr/0002), so Kit skips its client build and copies only `assets` from the
 * server build. The enhancement scripts are therefore written there, where Kit finds them.
 */
const enhancementScripts: Plugin = {
	name: 'resonanz-enhancement-scripts',
	enforce: 'post',
	config: () => ({
		worker: {
			format: 'es',
			rolldownOptions: { output: { entryFileNames: '_app/immutable/assets/[name].[hash].js' } }
		}
	})
};

export default defineConfig({
	plugins: [sveltekit(), enhancementScripts],
	build: { assetsInlineLimit: 0 }
});
