import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './once.ts';
import { writeLocalSettings } from './settings.ts';
import { runNode, wranglerPath } from './wrangler.ts';

export const staffAddress = 'admin@hagen.example';
const settingsName = 'settings.env';
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

/**
 * Makes the database of a first start beside its place and moves it there when it is whole: a start that is killed half
 * way leaves no half-filled database that the next one would keep.
 */
export function prepareDatabase(state: string, origin: string, say: (step: string) => void): PortalFolder {
	const isNew = !existsSync(state);
	const place = isNew ? `${state}.new` : state;
	if (isNew) rmSync(place, { recursive: true, force: true });
	const folder = { state: place, envFile: join(place, settingsName) };
	writeLocalSettings(folder.envFile, origin);
	migrateDatabase(folder, say);
	fillEmptyDatabase(folder, say);
	if (isNew) renameSync(place, state);
	return { state, envFile: join(state, settingsName) };
}
