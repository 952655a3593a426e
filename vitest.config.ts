import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const migrations = await readD1Migrations('migrations');

// A test says what is right, not how fast: the limit only ends what hangs.
const testTimeout = 120_000;

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], setupFiles: ['tests/support/property-seed.ts'], testTimeout } },
			// The same properties with a seed nobody chose, which fast-check prints when it finds something.
			{ test: { name: 'long-rules', include: ['tests/rules/**/*.test.ts'], testTimeout: 600_000 } },
			{ test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], testTimeout } },
			{ test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout, hookTimeout: 60_000, fileParallelism: false } },
			{ test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 120_000, fileParallelism: false } },
			{
				plugins: [
					cloudflareTest({
						miniflare: {
							compatibilityDate: '2026-10-20',
							compatibilityFlags: ['nodejs_compat'],
							d1Databases: ['DB'],
							bindings: { MIGRATIONS: migrations }
						}
					})
				],
				test: {
					name: 'worker',
					include: ['tests/worker/**/*.test.ts'],
					setupFiles: ['tests/worker/support/migrate.ts', 'tests/support/property-seed.ts'],
					testTimeout
				}
			}
		]
	}
});
