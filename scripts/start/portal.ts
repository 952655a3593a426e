import { once } from './once.ts';
import { runNode, wranglerPath } from './wrangler.ts';

export const staffAddress = 'admin@hagen.example';
const sample = 'scripts/sample/digitalisierungsstrategie-hagen';
const buildInputs = [
	'src',
	'static',
	'_headers',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'wrangler.kit.toml',
	'package-lock.json'
];

export interface PortalFolder {
	/** Folder of the embedded database. */
	readonly state: string;
	readonly envFile: string;
}

/** Messages are checked with the types (`npm run build`); a start only builds, so that it stays quick. */
export function buildPortal(say: (step: string) => void): void {
	once('.svelte-kit/.built-from', buildInputs, () => {
		say('Building …');
		runNode('node_modules/vite/bin/vite.js', 'build');
	});
}

export function migrateDatabase({ state }: Pick<PortalFolder, 'state'>, say: (step: string) => void): void {
	once(`${state}/.migrated-from`, ['migrations'], () => {
		say('Preparing the database …');
		runNode(wranglerPath, 'd1', 'migrations', 'apply', 'DB', '--local', '--persist-to', state);
	});
}

/** Publishes the sample through the same path an editor uses, and makes the first admin. Only ever fills an empty database. */
export function fillEmptyDatabase({ state, envFile }: PortalFolder, say: (step: string) => void): void {
	once(`${state}/.filled`, [], () => {
		say('Publishing the sample procedure …');
		const where = ['--persist', state, '--env-file', envFile];
		runNode('scripts/publish.ts', '--folder', sample, ...where, '--if-empty');
		runNode('scripts/make-admin.ts', '--address', staffAddress, ...where);
	});
}
