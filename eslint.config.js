import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// ── The map ────────────────────────────────────────────────────────────────────────────────────────────────
// Read each line as "may import". Whatever is not listed here is forbidden (docs/adr/0001).

const ground = ['platform', 'messages', 'ui'];
const aboveProcedure = ['procedure', 'access', 'notification', 'audit', ...ground];
const aboveContribution = ['contribution', 'identity', 'draft', ...aboveProcedure];
const aboveConsideration = ['consideration', 'moderation', ...aboveContribution];
const steps = ['procedure', 'draft', 'identity', 'contribution', 'moderation', 'consideration', 'report'];
const features = [...steps, 'access', 'notification', 'audit', 'pages'];

const directions = {
	platform: [],
	messages: ['platform'],
	ui: ['messages', 'platform'],
	access: ground,
	notification: ['access', ...ground],
	audit: ['access', ...ground],
	procedure: ['access', 'notification', 'audit', ...ground],
	draft: aboveProcedure,
	identity: aboveProcedure,
	contribution: ['identity', 'draft', ...aboveProcedure],
	moderation: aboveContribution,
	consideration: ['moderation', ...aboveContribution],
	report: aboveConsideration,
	pages: ['report', ...aboveConsideration],
	api: [...features, ...ground],
	worker: [...features, ...ground, 'api'],
	routes: [...features, ...ground, 'api']
};
const besideLib = ['messages', 'api', 'worker', 'routes'];
const folderOf = (name) => (besideLib.includes(name) ? `src/${name}` : `src/lib/${name}`);

// The first pattern that fits names the role, so the general ones come last.
const feature = `src/lib/{${features.join(',')}}`;
const libFolder = `src/lib/{${[...features, 'platform', 'ui'].join(',')}}`;
const roles = [
	{ category: 'tables', pattern: `${libFolder}/*.tables.server.ts` },
	{ category: 'store', pattern: `${libFolder}/*.store.server.ts` },
	{ category: 'database', pattern: 'src/lib/platform/{database,database-meter}.server.ts' },
	{ category: 'use case', pattern: `${libFolder}/*.server.ts` },
	{ category: 'schema', pattern: `${feature}/*.schema.ts` },
	{ category: 'client', pattern: `${libFolder}/*.client.ts` },
	{ category: 'messages', pattern: [`${libFolder}/messages/{,*.}{de,en}.ts`, 'src/messages/{de,en}.ts'] },
	{
		category: 'view',
		pattern: [
			`${libFolder}/*.svelte`,
			`${libFolder}/*.svelte.ts`,
			`${feature}/*-look.ts`,
			'src/lib/ui/city/*.svelte',
			'src/routes/**/*.svelte'
		]
	},
	{ category: 'ground', pattern: ['src/lib/ui/*.ts', 'src/lib/ui/city/*.ts'] },
	{ category: 'rules', pattern: [`${feature}/*.ts`, 'src/lib/platform/*.ts'] },
	{ category: 'edge', pattern: ['src/{routes,api,worker}/**', 'src/{hooks,hooks.server,app.d}.ts'] }
];

const role = (...anyOf) => ({ file: { categories: { anyOf } } });
const element = (...anyOf) => ({ element: { types: { anyOf } } });
const anyPackage = { module: { origin: ['external', 'core'] } };
const kitModules = ['./$types', '$app/**', '$env/**', '$service-worker'];
const packagesAndKit = [{ to: anyPackage }, { dependency: { source: kitModules } }];
const named = (...source) => ({ module: { origin: 'external', source } });
const validationLibrary = named('zod', '@hono/zod-openapi');
const serverOnly = role('tables', 'store', 'database', 'use case');

/** These packages are known in these places alone. */
const only = (packages, places, message) => [
	{ disallow: { to: packages }, message },
	{ from: places, allow: { to: packages } }
];

// ESLint takes the last policy that fits: first the directions, then where packages live, then what each role gives up.
const policies = [
	...Object.entries(directions).map(([from, below]) => ({ from: element(from), allow: { to: element(from, ...below) } })),
	{ from: { file: { path: '**/src/{hooks*,app.d}.ts' } }, allow: { to: element(...features, ...ground) } },
	{ from: element('worker'), allow: { dependency: { source: '../../.svelte-kit/cloudflare/_worker.js' } } },
	{ allow: { to: anyPackage } },
	// Kit makes these up at build time: no file stands behind them.
	{ allow: { dependency: { source: kitModules } } },

	...only(
		named('drizzle-orm'),
		role('tables', 'store', 'database'),
		'Only *.tables.server.ts, *.store.server.ts and platform/database speak SQL. Ask a store.'
	),
	...only(validationLibrary, [role('schema'), element('api')], 'Only schemas and the API know the validation library.'),
	...only(named('hono'), element('api'), 'Only src/api knows Hono.'),
	...only(
		named('markdown-it', 'lucia', 'worker-mailer', 'papaparse', 'yaml'),
		role('use case'),
		'Only *.server.ts know this package: keep it behind one small module.'
	),
	{
		from: role('rules'),
		disallow: [...packagesAndKit, { to: role('tables', 'store', 'database', 'use case', 'schema', 'view', 'ground', 'messages') }],
		message: 'Rules are functions of facts: they import other rules, nothing else.'
	},
	{
		from: role('schema'),
		disallow: [...packagesAndKit, { to: role('tables', 'store', 'database', 'use case', 'view', 'ground', 'messages') }],
		message: 'A schema imports the validation library and rules, nothing else.'
	},
	{ from: role('schema'), allow: { to: validationLibrary } },
	{
		from: role('messages'),
		disallow: [...packagesAndKit, { to: role('tables', 'store', 'database', 'use case', 'schema', 'view') }],
		message: 'Messages hold words: they import the words they are typed against and types of rules.'
	},
	{
		from: role('client'),
		disallow: [...packagesAndKit, { to: element(...Object.keys(directions)) }],
		message: 'A client script is plain DOM and imports nothing: every byte is sent to everybody.'
	},
	{
		from: role('tables'),
		disallow: { to: role('store', 'use case', 'schema', 'view', 'messages') },
		message: 'Tables import drizzle, the tables they point at and the types of their facts.'
	},
	{
		from: role('store'),
		disallow: { to: role('use case', 'schema', 'view', 'messages') },
		message: 'A store knows tables and rules, not who asks or why.'
	},
	{
		from: role('use case'),
		disallow: { to: role('tables', 'view') },
		message: 'A use case asks a store; it knows neither tables nor views.'
	},
	{
		from: role('view'),
		disallow: { to: serverOnly },
		message: 'A view takes values: it never imports *.server.ts, not even a type.'
	},
	{
		from: role('edge'),
		disallow: { to: role('tables', 'store') },
		message: 'Routes, API and worker translate: call a use case, never a store or a table.'
	}
];

// What would make the same facts lead to two decisions.
const pureMessage = 'Rules have no I/O, clock or chance: take the value as an argument.';
const worldlyNames = [
	...['fetch', 'crypto', 'performance', 'process', 'navigator', 'console'],
	...['setTimeout', 'setInterval', 'globalThis', 'window', 'self', 'document', 'localStorage']
];
const clockAndChance = {
	'no-restricted-globals': ['error', ...worldlyNames.map((name) => ({ name, message: pureMessage }))],
	'no-restricted-syntax': [
		'error',
		...[
			"NewExpression[callee.name='Date'][arguments.length=0]",
			"CallExpression[callee.name='Date']",
			"MemberExpression[object.name='Date'][property.name='now']",
			"MemberExpression[object.name='Math'][property.name='random']",
			'ImportExpression'
		].map((selector) => ({ selector, message: pureMessage }))
	]
};

/** The guards alone, without type information: what tests/architecture provokes. */
export const architecture = defineConfig(
	{ files: ['src/**/*.ts'], languageOptions: { parser: ts.parser } },
	{
		files: ['src/**/*.svelte', 'src/**/*.svelte.ts'],
		extends: [svelte.configs.base],
		languageOptions: { parserOptions: { parser: ts.parser } }
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		plugins: { boundaries },
		settings: {
			'import/resolver': { typescript: { alwaysTryTypes: true } },
			'boundaries/root-path': import.meta.dirname,
			'boundaries/elements': Object.keys(directions).map((type) => ({ type, pattern: folderOf(type), partialMatch: false })),
			'boundaries/files': roles,
			'boundaries/files-single-match': true,
			// re-exports and import() count by default, the types inside import('…') do not
			'boundaries/additional-dependency-nodes': [{ selector: 'TSImportType Literal', kind: 'type', name: 'import-type' }]
		},
		rules: {
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					message: 'An import only goes down, and {{dependency.source}} does not lie below this file.',
					policies,
					// Without these three, packages, unplaced files and the feature's own folder are silently not checked.
					checkAllOrigins: true,
					checkUnknownLocals: true,
					checkInternals: true
				}
			]
		}
	},
	{
		files: [`${feature}/*.ts`, 'src/lib/platform/*.ts'],
		ignores: ['**/*.server.ts', '**/*.svelte.ts', '**/*.schema.ts', '**/*.client.ts'],
		rules: clockAndChance
	},
	{
		// boundaries/no-unknown-files is content with a known folder; a file without a role would slip through.
		files: ['src/**/*.{ts,svelte}'],
		ignores: roles.flatMap(({ pattern }) => pattern),
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: 'Program', message: 'This file has no role: see the table of file names in the README.' }
			]
		}
	},
	{
		files: ['**/*.{ts,js,svelte}'],
		rules: { 'max-lines': ['error', 300], 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] }
	},
	{ files: ['src/routes/**/*.{ts,svelte}'], rules: { 'max-lines': ['error', 80] } }
);

export default defineConfig(
	globalIgnores(['.svelte-kit/', '.wrangler/', 'node_modules/', 'migrations/', 'test-results/', 'tests/architecture/canary/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals['shared-node-browser'] },
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
			// Texts hold narrow and unbreakable blanks on purpose.
			'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
			// Control characters in a pattern are there to be refused.
			'no-control-regex': 'off',
			// querySelector and its kin are typed by exactly such a parameter.
			'@typescript-eslint/no-unnecessary-type-parameters': 'off',
			// Kit types `redirect()` and `error()` as what a load function throws.
			'@typescript-eslint/only-throw-error': 'off',
			// Links go through localizedPath(): Kit's resolve() knows neither /en nor paths made of data, and without a
			// client router there is no navigation for it to protect.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } } },
	{
		files: ['**/*.js', '**/*.mjs'],
		extends: [ts.configs.disableTypeChecked],
		languageOptions: { globals: globals.node }
	},
	{ files: ['scripts/**/*.ts', 'tests/**/*.ts', '*.config.ts'], languageOptions: { globals: globals.node } },
	{
		// Kit types `data` and `form` of a page through svelte-check, which looks at every page; ESLint cannot see those types.
		files: ['src/routes/**/*.svelte'],
		rules: Object.fromEntries(
			[
				'no-unsafe-argument',
				'no-unsafe-assignment',
				'no-unsafe-call',
				'no-unsafe-member-access',
				'no-unsafe-return',
				'no-unnecessary-condition'
			].map((rule) => [`@typescript-eslint/${rule}`, 'off'])
		)
	},
	// Playwright tells by the pattern which fixtures a fixture needs, even when it needs none.
	{ files: ['tests/browser/**/*.ts'], rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] } },
	architecture,
	// A describe() is a chapter and not a function: only its length in the file counts.
	{ files: ['tests/**/*.ts'], rules: { 'max-lines-per-function': 'off' } }
);
