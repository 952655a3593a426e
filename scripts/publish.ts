/**
 * Publishes a procedure from a folder: `verfahren.md` and every `entwurf-*` below it, in order of their names.
 * node scripts/publish.ts --folder FOLDER --env-file FILE [--persist .wrangler/local | --remote] [--if-empty]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importDraft } from '../src/lib/draft/import-draft.server.ts';
import { releaseVersion } from '../src/lib/draft/release-version.server.ts';
import { addDays, dayOf, startOfDay } from '../src/lib/platform/calendar.ts';
import type { Context } from '../src/lib/platform/context.server.ts';
import { ask } from '../src/lib/platform/database.server.ts';
import type { Result } from '../src/lib/platform/result.ts';
import type { SourceFile } from '../src/lib/platform/source-file.server.ts';
import { procedureCount } from '../src/lib/procedure/procedure-write.store.server.ts';
import { procedureBySlug } from '../src/lib/procedure/procedure.store.server.ts';
import { publishProcedure } from '../src/lib/procedure/publish-procedure.server.ts';
import { publishExampleSnapshot } from '../src/lib/report/publish-example-snapshot.server.ts';
import { openContext } from './support/open-context.ts';
import { refusalLines } from './support/refusal-lines.ts';

const actor = 'system';
const releaseHourMilliseconds = 9 * 3_600_000;

class Refused extends Error {}

function valueOf<T>(result: Result<T>): T {
	if (result.ok) return result.value;
	throw new Refused(refusalLines(result.refusals).join('\n'));
}

const markdownIn = (folder: string): SourceFile[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** The context of a morning some days ago: what happens in it happened then. */
function daysAgo(context: Context, days: number): Context {
	if (days === 0) return context;
	const now = startOfDay(addDays(context.day, -days)) + releaseHourMilliseconds;
	return { ...context, now, day: dayOf(now) };
}

async function publish(context: Context, folder: string): Promise<void> {
	const file = { name: 'verfahren.md', text: readFileSync(join(folder, 'verfahren.md'), 'utf8') };
	const { procedureId, slug } = valueOf(await publishProcedure(context, { file, actor }));
	console.log(`Verfahren ${slug} angelegt.`);
	const drafts = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name.startsWith('entwurf-'))
		.map(({ name }) => name)
		.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
	for (const name of drafts) {
		const draft = valueOf(await importDraft(context, { procedureId, files: markdownIn(join(folder, name)) }));
		valueOf(await releaseVersion(daysAgo(context, draft.daysBefore), { versionId: draft.versionId, actor }));
		console.log(
			`Fassung ${draft.number}: ${draft.passages} Textstellen, davon ${draft.newPassages} neu, ${draft.newTexts} neue Wortlaute.`
		);
	}
	const procedure = await ask(context.database, procedureBySlug(context.database, slug));
	if (procedure?.isSample === true) {
		valueOf(await publishExampleSnapshot(context, procedure));
		console.log('Beispiel einer Auswertung mit simulierten Zahlen veröffentlicht.');
	}
}

const { values } = parseArgs({
	options: {
		folder: { type: 'string' },
		persist: { type: 'string', default: '.wrangler/local' },
		'env-file': { type: 'string', default: '.dev.vars' },
		'if-empty': { type: 'boolean', default: false },
		remote: { type: 'boolean', default: false }
	}
});
if (values.folder === undefined)
	throw new Error('Usage: node scripts/publish.ts --folder FOLDER [--persist DIR | --remote] [--env-file FILE] [--if-empty]');
const { context, close } = await openContext({ persist: values.persist, envFile: values['env-file'], isRemote: values.remote });
try {
	if (values['if-empty'] && (await ask(context.database, procedureCount(context.database))) > 0)
		console.log('Es gibt schon ein Verfahren.');
	else await publish(context, values.folder);
} catch (thrown) {
	if (!(thrown instanceof Refused)) throw thrown;
	console.error(thrown.message);
	process.exitCode = 1;
} finally {
	await close();
}
