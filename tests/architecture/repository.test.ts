import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { declaredRoutes } from '#lib/access/route-policy.ts';
import { refusalStatus } from '#lib/platform/refusal.ts';

const list = (...options: readonly string[]): string[] =>
	execFileSync('git', ['ls-files', '-z', ...options], { encoding: 'utf8' })
		.split('\0')
		.filter(Boolean);
// What is new and not yet added counts as well, what was just deleted does not.
const gone = new Set(list('--deleted'));
const files = [...new Set([...list(), ...list('--others', '--exclude-standard')])].filter((path) => !gone.has(path)).sort();
const own = files.filter((path) => path !== 'package-lock.json' && !/\.(woff2|png|jpg|ico)$/.test(path));
const text = (path: string): string => readFileSync(path, 'utf8');
const withoutSqlComments = (sql: string): string => sql.replace(/--.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');

/** 'path:line' of every line of these files that fits. */
const lines = (paths: readonly string[], pattern: RegExp): string[] =>
	paths.flatMap((path) =>
		text(path)
			.split('\n')
			.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : []))
	);
// This file names what it looks for.
const code = own.filter((path) => /\.(ts|js|svelte|css|html|toml|json)$/.test(path) && !path.startsWith('tests/architecture/repository'));

describe('migrations', () => {
	const migrations = files.filter((path) => path.startsWith('migrations/'));
	const rebuilds = /\bDROP\s+TABLE\b|\bON\s+DELETE\s+(CASCADE|SET\s+NULL)\b|__new_|\bDROP\s+COLUMN\b|\bRENAME\s+(TO|COLUMN)\b/i;
	test('are numbered without a gap and named by intent', () => {
		expect(migrations.map((path) => Number(/\/(\d{4})_[a-z_]+\.sql$/.exec(path)?.[1]))).toEqual(migrations.map((_, index) => index + 1));
	});
	test.each(migrations)('%s only adds', (path) => {
		expect(withoutSqlComments(text(path))).not.toMatch(rebuilds);
	});
	test('a rebuild would be seen', () => {
		for (const sql of ['drop table vote;', 'REFERENCES a ON DELETE CASCADE', 'ON DELETE  SET NULL', 'CREATE TABLE __new_vote (id)'])
			expect(sql).toMatch(rebuilds);
	});
});

describe('routes', () => {
	const modules = files.filter((path) => /^src\/routes\/.*\.(ts|svelte)$/.test(path));
	const routeIds = new Set(
		modules.flatMap((path) => {
			const [, id] = /^src\/routes(.*)\/\+(?:page|server)[^/]*$/.exec(path) ?? [];
			return id === undefined ? [] : [id === '' ? '/' : id];
		})
	);
	test('each one declares who may open it, and nothing is declared that does not exist', () => {
		expect([...routeIds].sort()).toEqual([...declaredRoutes()].sort());
	});
	test('modules stay thin: median of 25 lines, at most 80', () => {
		const sizes = modules.map((path) => text(path).trimEnd().split('\n').length).sort((a, b) => a - b);
		expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(25);
		expect(modules.filter((path) => text(path).trimEnd().split('\n').length > 80)).toEqual([]);
	});
});

describe('refusals', () => {
	const tests = files
		.filter((path) => /^tests\/(?!architecture).*\.ts$/.test(path))
		.map(text)
		.join('\n');
	test('each one is provoked by a test', () => {
		expect(Object.keys(refusalStatus).filter((refusal) => !new RegExp(`['\\s[]${refusal}\\b`).test(tests))).toEqual([]);
	});
});

describe('texts in the repository', () => {
	test('name no folder of one machine and no package registry', () => {
		expect(
			lines(
				own.filter((path) => !path.startsWith('tests/architecture/repository')),
				/(^|[\s'"`(=])\/(home|root|work|Users|private|tmp)\//
			)
		).toEqual([]);
		expect(
			lines(
				files.filter((path) => /^(package-lock\.json|\.npmrc|package\.json)$/.test(path)),
				/"resolved"|registry\s*=/
			)
		).toEqual([]);
	});
	test('switch a rule off only with a reason beside it', () => {
		expect(lines(code, /eslint-disable(?!.* -- \S)/)).toEqual([]);
		expect(lines(code, /@ts-(ignore|nocheck)|@ts-expect-error\s*$|svelte-ignore\s*$/)).toEqual([]);
	});
	test('leave nothing for later', () => {
		expect(lines(code, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
	});
});

describe('only the theme knows a colour', () => {
	test('components name tokens', () => {
		const components = files.filter((path) => path.endsWith('.svelte') && !path.startsWith('src/lib/ui/city/'));
		expect(lines(components, /#[0-9a-f]{3,8}\b(?=[^{]*;)|\b(rgb|hsl|oklch)a?\(/i)).toEqual([]);
	});
});
