import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDraft } from '#lib/draft/import-draft.server.ts';
import { releaseVersion } from '#lib/draft/release-version.server.ts';
import { dayOf } from '#lib/platform/calendar.ts';
import { readConfiguration } from '#lib/platform/configuration.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Result } from '#lib/platform/result.ts';
import { secretsFrom } from '#lib/platform/secrets.server.ts';
import { publishProcedure } from '#lib/procedure/publish-procedure.server.ts';

const folder = 'scripts/sample/digitalisierungsstrategie-hagen';
const actor = 'system';

export function valueOf<T>(result: Result<T>): T {
	if (result.ok) return result.value;
	throw new Error(JSON.stringify(result.refusals));
}

/** What the Worker's use cases would know, from outside: same database, same key. */
export function contextOf(binding: D1Database, settings: Readonly<Record<string, string>>): Context {
	const configuration = valueOf(readConfiguration(settings));
	const database = openDatabase(binding);
	const now = Date.now();
	return {
		database,
		replica: database,
		now,
		day: dayOf(now),
		random: (length) => crypto.getRandomValues(new Uint8Array(length)),
		configuration,
		secrets: secretsFrom(configuration.secretKey),
		defer: (work) => void work.catch(() => undefined)
	};
}

/** Publishes the sample with its first version and answers the slug. */
export async function publishSample(context: Context): Promise<string> {
	const read = (name: string) => ({ name, text: readFileSync(join(folder, name), 'utf8') });
	const { procedureId, slug } = valueOf(await publishProcedure(context, { file: read('verfahren.md'), actor }));
	const [version = ''] = readdirSync(folder).filter((name) => name.startsWith('entwurf-'));
	const files = readdirSync(join(folder, version)).map((name) => ({ ...read(join(version, name)), name }));
	const { versionId } = valueOf(await importDraft(context, { procedureId, files }));
	valueOf(await releaseVersion(context, { versionId, actor }));
	return slug;
}
