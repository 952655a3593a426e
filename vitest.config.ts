import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

const migrations = await readD1Migrations('migrations');

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'rules', include: ['tests/rules/**/*.test.ts'] } },
			{ test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], testTimeout: 60_000 } },
			{ test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000, fileParallelism: false } },
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
				test: { name: 'worker', include: ['tests/worker/**/*.test.ts'], setupFiles: ['tests/worker/support/migrate.ts'] }
			}
		]
	}
});
