/** @type {import('knip').KnipConfig} */
export default {
	entry: [
		'src/hooks.ts',
		'src/lib/ui/*.client.ts',
		'scripts/*.ts',
		'scripts/bench/plain-worker.ts',
		'scripts/start/*.js',
		'scripts/test/*.js',
		'tests/**/*.test.ts'
	],
	project: ['src/**/*.{ts,svelte,css}', 'scripts/**/*.{ts,js}', 'tests/**/*.ts'],
	// An export that only its own file uses names part of what the file offers.
	ignoreExportsUsedInFile: true,
	// `cloudflare:workers` is no package; the others are binaries and what `npm run` calls by hand.
	ignoreDependencies: ['cloudflare'],
	// Style sheets import fonts and KERN.
	compilers: {
		css: (text) => [...text.matchAll(/(?:@import|url\()\s*['"]([^'"]+)['"]/g)].map(([, source]) => `import '${source}';`).join('\n')
	}
};
