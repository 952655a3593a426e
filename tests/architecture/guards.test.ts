import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { architecture } from '../../eslint.config.js';

/** The guards are provoked in a small tree of their own, so that no case depends on which files the portal has today. */
mkdirSync('test-results', { recursive: true });
const tree = mkdtempSync(resolve('test-results/architecture-'));
const imports = { '#lib/*': './src/lib/*', '#messages/*': './src/messages/*', '#api/*': './src/api/*' };
const homes = [
	['#lib/', 'src/lib/'],
	['#messages/', 'src/messages/'],
	['#api/', 'src/api/']
] as const;
const eslint = new ESLint({
	cwd: tree,
	overrideConfigFile: true,
	overrideConfig: [...architecture, { settings: { 'boundaries/root-path': tree } }],
	cache: false
});
writeFileSync(join(tree, 'package.json'), JSON.stringify({ type: 'module', imports }));

function lay(path: string): void {
	mkdirSync(dirname(join(tree, path)), { recursive: true });
	writeFileSync(join(tree, path), '');
}

/** What a case imports has to exist: an import that leads nowhere is refused for another reason. */
function layImports(filePath: string, code: string): void {
	lay(filePath);
	for (const [, source = ''] of code.matchAll(/'([#.][^']+)'/g)) {
		if (source === './$types') continue;
		const home = homes.find(([prefix]) => source.startsWith(prefix));
		lay(home === undefined ? join(dirname(filePath), source) : source.replace(home[0], home[1]));
	}
}

afterAll(() => {
	rmSync(tree, { recursive: true });
});

async function complaints(filePath: string, code: string): Promise<string[]> {
	const text = filePath.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>\n` : code;
	layImports(filePath, code);
	const [result] = await eslint.lintText(text, { filePath: join(tree, filePath) });
	return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`);
}

const down = /An import only goes down/;
const sql = /speak SQL/;
const pure = /Rules are functions of facts/;
const validation = /know the validation library/;
const hidden = /know this package/;
const words = /Messages hold words/;
const client = /A client script is plain DOM/;
const chance = /no I\/O, clock or chance/;
const view = /A view takes values/;
const edge = /Routes, API and worker translate/;
const schema = /A schema imports/;

describe('forbidden', () => {
	test.each([
		// directions
		['src/lib/procedure/phase.ts', "import type { Passage } from '#lib/draft/passage.ts';", down],
		['src/lib/draft/passage.ts', "import { decide } from '#lib/identity/participant.ts';", down],
		['src/lib/identity/participant.ts', "import { decide } from '#lib/draft/passage.ts';", down],
		['src/lib/contribution/read-rating.server.ts', "import { readFlag } from '#lib/moderation/read-flag.server.ts';", down],
		['src/lib/contribution/rating.ts', "import type { Flag } from '../moderation/flag.ts';", down],
		['src/lib/moderation/flag.ts', "export { decide } from '#lib/consideration/disposition.ts';", down],
		['src/lib/consideration/disposition.ts', "export * from '#lib/report/snapshot.ts';", down],
		['src/lib/notification/read-message.server.ts', "import { readRating } from '#lib/contribution/read-rating.server.ts';", down],
		['src/lib/audit/read-entry.server.ts', "import { readMessage } from '#lib/notification/read-message.server.ts';", down],
		['src/lib/ui/Button.svelte', "import { decide } from '#lib/procedure/phase.ts';", down],
		['src/lib/platform/database.server.ts', "import { decide } from '#lib/procedure/phase.ts';", down],
		['src/lib/report/read-snapshot.server.ts', "import { ratings } from '#api/ratings.ts';", down],
		['src/lib/report/read-snapshot.server.ts', "const { ratings } = await import('#api/ratings.ts');", down],
		['src/lib/contribution/read-rating.server.ts', "export type Flag = import('#lib/moderation/flag.ts').Flag;", down],
		['src/lib/report/read-snapshot.server.ts', "import { readingPassage } from '#lib/pages/reading-passage.server.ts';", down],
		['src/lib/contribution/rating.ts', "import type { Row } from '#lib/pages/row.ts';", down],
		['src/lib/pages/reading-passage.server.ts', "import { app } from '#api/app.ts';", down],
		['src/lib/access/permission.ts', "import type { Participant } from '#lib/identity/participant.ts';", down],
		['src/lib/access/recognise.server.ts', "import { readPhase } from '#lib/procedure/read-phase.server.ts';", down],
		['src/lib/audit/read-entry.server.ts', "import { readPhase } from '#lib/procedure/read-phase.server.ts';", down],
		['src/lib/platform/calendar.ts', "import type { Role } from '#lib/access/role.ts';", down],
		['src/app.d.ts', "import type { App } from '#api/app.ts';", down],
		// (b) drizzle
		['src/lib/contribution/read-rating.server.ts', "import { eq } from 'drizzle-orm';", sql],
		['src/lib/contribution/read-rating.server.ts', "import type { SQL } from 'drizzle-orm/sqlite-core';", sql],
		['src/lib/platform/clock.server.ts', "import { sql } from 'drizzle-orm';", sql],
		['src/routes/+page.server.ts', "import { eq } from 'drizzle-orm';", sql],
		['src/api/ratings.ts', "import { eq } from 'drizzle-orm';", sql],
		['src/lib/pages/reading-passage.server.ts', "import { sql } from 'drizzle-orm';", sql],
		// packages with one home
		['src/lib/contribution/cast-rating.server.ts', "import { z } from 'zod';", validation],
		['src/routes/+page.server.ts', "import { z } from 'zod';", validation],
		['src/lib/contribution/RatingCard.svelte', "import { z } from '@hono/zod-openapi';", validation],
		['src/lib/contribution/cast-rating.server.ts', "import { Hono } from 'hono';", /Only src\/api knows Hono/],
		['src/routes/+page.server.ts', "import { Lucia } from 'lucia';", hidden],
		['src/lib/draft/DraftText.svelte', "import MarkdownIt from 'markdown-it';", hidden],
		['src/api/app.ts', "import { WorkerMailer } from 'worker-mailer';", hidden],
		// (c) rules
		['src/lib/access/permission.ts', "import type { Cookies } from '@sveltejs/kit';", pure],
		['src/lib/pages/row.ts', "import { readingPassage } from './reading-passage.server.ts';", pure],
		['src/lib/pages/row.ts', "import { texts } from '#lib/ui/locale.ts';", pure],
		['src/lib/platform/calendar.ts', "import { openDatabase } from './database.server.ts';", pure],
		['src/lib/platform/calendar.ts', 'export const now = () => Date.now();', chance],
		['src/lib/contribution/rating.ts', "import { z } from 'zod';", pure],
		['src/lib/contribution/rating.ts', "import { readFile } from 'node:fs/promises';", pure],
		['src/lib/contribution/rating.ts', "import { page } from '$app/state';", pure],
		['src/lib/contribution/rating.ts', "import { tick } from 'svelte';", pure],
		['src/lib/contribution/rating.ts', "import type { Snippet } from 'svelte';", pure],
		['src/lib/contribution/rating.ts', "import { readRating } from './read-rating.server.ts';", pure],
		['src/lib/contribution/rating.ts', "import Card from './RatingCard.svelte';", pure],
		['src/lib/contribution/rating.ts', "import { ratingSchema } from './rating.schema.ts';", pure],
		['src/lib/contribution/rating.ts', "import { systemClock } from '#lib/platform/clock.server.ts';", pure],
		['src/lib/contribution/rating.ts', 'export const now = () => Date.now();', chance],
		['src/lib/contribution/rating.ts', 'export const now = () => new Date();', chance],
		['src/lib/contribution/rating.ts', 'export const pick = () => Math.random();', chance],
		['src/lib/contribution/rating.ts', 'export const id = () => crypto.randomUUID();', chance],
		['src/lib/contribution/rating.ts', "export const get = () => fetch('/');", chance],
		['src/lib/contribution/rating.ts', 'export const id = () => globalThis.crypto.randomUUID();', chance],
		// (d) views
		['src/lib/contribution/RatingCard.svelte', "import { readRating } from './read-rating.server.ts';", view],
		['src/lib/contribution/RatingCard.svelte', "import type { Database } from '#lib/platform/database.server.ts';", view],
		['src/routes/+page.svelte', "import { ratingTable } from '#lib/contribution/rating.tables.server.ts';", view],
		['src/lib/contribution/RatingCard.svelte', "import { eq } from 'drizzle-orm';", sql],
		['src/lib/pages/PassagePage.svelte', "import { readingPassage } from './reading-passage.server.ts';", view],
		// words
		['src/lib/contribution/messages/de.ts', "import { castRating } from '../cast-rating.server.ts';", words],
		['src/lib/contribution/messages/en.ts', "import Card from '../RatingCard.svelte';", words],
		['src/lib/contribution/messages/de.ts', "import { tick } from 'svelte';", words],
		// scripts sent to everybody
		['src/lib/ui/enhance.client.ts', "import { formatDate } from './format.ts';", client],
		['src/lib/ui/enhance.client.ts', "import { tick } from 'svelte';", client],
		['src/lib/ui/enhance.client.ts', "import { ok } from '#lib/platform/result.ts';", client],
		// (e) edge
		['src/routes/+page.server.ts', "import { byId } from '#lib/contribution/rating.store.server.ts';", edge],
		['src/routes/+page.server.ts', "import type { ratingTable } from '#lib/contribution/rating.tables.server.ts';", edge],
		['src/routes/api/[...path]/+server.ts', "import { byId } from '#lib/contribution/rating.store.server.ts';", edge],
		['src/api/ratings.ts', "import { byId } from '#lib/contribution/rating.store.server.ts';", edge],
		['src/hooks.server.ts', "import { byId } from '#lib/identity/participant.store.server.ts';", edge],
		// (f) schema
		['src/lib/contribution/rating.schema.ts', "import { Hono } from 'hono';", schema],
		['src/lib/contribution/rating.schema.ts', "import { byId } from './rating.store.server.ts';", schema],
		['src/lib/contribution/rating.schema.ts', "import { page } from '$app/state';", schema],
		// roles among themselves
		['src/lib/contribution/read-rating.server.ts', "import { ratingTable } from './rating.tables.server.ts';", /A use case asks a store/],
		['src/lib/contribution/rating.store.server.ts', "import { readRating } from './read-rating.server.ts';", /A store knows tables/],
		['src/lib/contribution/rating.tables.server.ts', "import { byId } from './rating.store.server.ts';", /Tables import drizzle/],
		// a file nobody placed
		['src/lib/contribution/deep/helper.ts', 'export {};', /This file has no role/],
		['src/hooks.server.ts', "import { ratings } from '#api/ratings.ts';", down],
		['src/lib/contribution/messages/fr.ts', 'export {};', /This file has no role/],
		['src/lib/utils.ts', 'export {};', /This file has no role/],
		['src/lib/newcomer/thing.ts', 'export {};', /This file has no role/]
	])('%s: %s', async (filePath, code, expected) => {
		expect(await complaints(filePath, code)).toEqual([expect.stringMatching(expected)]);
	});
});

describe('sizes', () => {
	const lines = (count: number) => 'export {};\n'.repeat(count);
	const longFunction = (count: number) =>
		`export function count(): number {\n\tlet sum = 0;\n${'\tsum += 1;\n'.repeat(count)}\treturn sum;\n}\n`;
	test.each([
		['src/lib/contribution/rating.ts', lines(301), /File has too many lines \(301\)\. Maximum allowed is 300/],
		['src/routes/+page.server.ts', lines(81), /File has too many lines \(81\)\. Maximum allowed is 80/],
		['src/lib/contribution/rating.ts', longFunction(60), /Function 'count' has too many lines/]
	])('%s is refused when too long', async (filePath, code, expected) => {
		expect(await complaints(filePath, code)).toEqual([expect.stringMatching(expected)]);
	});
	test('the greatest allowed size passes', async () => {
		expect(await complaints('src/lib/contribution/rating.ts', `${longFunction(50)}${lines(200)}`)).toEqual([]);
	});
});

describe('allowed', () => {
	test.each([
		[
			'src/lib/contribution/rating.ts',
			"import { ok } from '#lib/platform/result.ts';\nexport const at = (ms: number) => new Date(ms);\nexport const up = Math.max;"
		],
		['src/lib/contribution/rating.ts', "import type { Participant } from '#lib/identity/participant.ts';"],
		['src/lib/contribution/rating.schema.ts', "import { z } from 'zod';\nimport { decide } from './rating.ts';"],
		['src/api/resources/rating.ts', "import { z } from '@hono/zod-openapi';\nimport { Hono } from 'hono';"],
		['src/lib/pages/reading-passage.server.ts', "import { contributions } from '#lib/contribution/contribution.store.server.ts';"],
		[
			'src/lib/report/read-snapshot.server.ts',
			"import type { StaffActor } from '#lib/access/actor.ts';\nimport { auditEvent } from '#lib/audit/audit-event.server.ts';"
		],
		['src/lib/platform/attempt.store.server.ts', "import { sql } from 'drizzle-orm';"],
		['src/lib/identity/session.server.ts', "import { Lucia } from 'lucia';\nimport type { Cookies } from '@sveltejs/kit';"],
		['src/lib/notification/messages/en.ts', "import type { de } from './de.ts';"],
		['src/lib/contribution/messages/de.ts', "import type { Stance } from '../stance.ts';"],
		['src/lib/ui/enhance.client.ts', "document.body.append('');"],
		['src/app.d.ts', "import type { StaffActor } from '#lib/access/actor.ts';"],
		[
			'src/hooks.server.ts',
			"import { policyOf } from '#lib/access/route-policy.ts';\nimport { staffOf } from '#lib/identity/recognise-staff.server.ts';"
		],
		['src/lib/platform/database.server.ts', "import { drizzle } from 'drizzle-orm/d1';"],
		[
			'src/lib/contribution/RatingCard.svelte',
			"import { page } from '$app/state';\nimport { tick } from 'svelte';\nimport Button from '#lib/ui/Button.svelte';\nimport { de } from '#messages/de.ts';"
		],
		[
			'src/routes/verfahren/[slug]/+page.server.ts',
			"import type { PageServerLoad } from './$types';\nimport { redirect } from '@sveltejs/kit';\nimport { readRating } from '#lib/contribution/read-rating.server.ts';"
		],
		['src/api/ratings.ts', "import { Hono } from 'hono';\nimport { readRating } from '#lib/contribution/read-rating.server.ts';"],
		[
			'src/worker/index.ts',
			"import kit from '../../.svelte-kit/cloudflare/_worker.js';\nimport { DurableObject } from 'cloudflare:workers';"
		]
	])('%s: %s', async (filePath, code) => {
		expect(await complaints(filePath, code)).toEqual([]);
	});
});
