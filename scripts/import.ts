/**
 * Enters contributions that came on paper or at an event, one JSON object a line with id, title and text:
 * npm run import -- FILE.jsonl --procedure SLUG --passage CODE --group GROUP --channel post|event|minutes --date YYYY-MM-DD
 *   [--stance support|concern|proposal|question] [--persist .wrangler/local] [--env-file FILE]
 * Importing a file again changes nothing: the id of a line is its key.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { enterOfflineContribution, type OfflineInput } from '#lib/contribution/enter-offline-contribution.server.ts';
import { isOfflineChannel } from '#lib/contribution/entry-channel.ts';
import { de } from '#lib/contribution/messages/de.ts';
import { readOfflineLine } from '#lib/contribution/offline.schema.ts';
import { isStance } from '#lib/contribution/stance.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import { isStakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { de as shared } from '#messages/de.ts';
import { openContext } from './support/open-context.ts';
import { refuseWhileServing } from './support/server-lock.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		procedure: { type: 'string', default: '' },
		passage: { type: 'string', default: '' },
		group: { type: 'string', default: '' },
		channel: { type: 'string', default: '' },
		date: { type: 'string', default: '' },
		stance: { type: 'string', default: 'proposal' },
		persist: { type: 'string', default: '.wrangler/local' },
		'env-file': { type: 'string', default: '.wrangler/local/settings.env' }
	}
});

type Batch = Omit<OfflineInput, 'sourceId' | 'title' | 'text'>;

async function readBatch({ database }: Context): Promise<Batch> {
	const procedure = await ask(database, procedureBySlug(database, values.procedure));
	if (procedure === null) throw new Error(`--procedure: ${shared.refusals.notFound()}`);
	const { group, channel, stance, passage: code, date: day } = values;
	if (!isStakeholderGroup(group)) throw new Error(`--group: ${shared.refusals.unknownValue()}`);
	if (!isOfflineChannel(channel)) throw new Error(`--channel: ${shared.refusals.unknownValue()}`);
	if (!isStance(stance)) throw new Error(`--stance: ${shared.refusals.unknownValue()}`);
	return { procedure, group, channel, stance, code, day, enteredBy: 'system' };
}

async function importFile(context: Context, lines: readonly string[]): Promise<void> {
	const batch = await readBatch(context);
	const count = { taken: 0, known: 0 };
	const refused: string[] = [];
	for (const [position, line] of lines.entries()) {
		if (line.trim() === '') continue;
		const read = readOfflineLine(line);
		if (read === null) {
			refused.push(de.offline.line(position + 1, '', de.offline.notJson));
			continue;
		}
		const entered = await enterOfflineContribution(context, { ...batch, sourceId: read.id, title: read.title, text: read.text });
		if (entered.ok) count[entered.value.wasThere ? 'known' : 'taken'] += 1;
		else {
			const reasons = entered.refusals.map(({ code, field = '', values: about = {} }) => `${field} – ${shared.refusals[code](about)}`);
			refused.push(de.offline.line(position + 1, read.id, reasons.join(' ')));
		}
	}
	console.log([de.offline.taken(count.taken), de.offline.known(count.known), de.offline.refused(refused.length), ...refused].join('\n'));
	if (refused.length > 0 && count.taken + count.known === 0) process.exitCode = 1;
}

async function main(): Promise<void> {
	const [file] = positionals;
	if (file === undefined) throw new Error('npm run import -- FILE.jsonl --procedure SLUG --passage CODE --group … --channel … --date …');
	const lines = readFileSync(file, 'utf8').split('\n');
	await refuseWhileServing(values.persist);
	const { context, close } = await openContext({ persist: values.persist, envFile: values['env-file'] });
	try {
		await importFile(context, lines);
	} finally {
		await close();
	}
}

await main().catch((failure: unknown) => {
	console.error(failure instanceof Error ? failure.message : failure);
	process.exitCode = 1;
});
