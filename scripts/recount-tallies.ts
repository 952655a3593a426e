/**
 * Counts again what pages read from counters, and lists what differs (then it ends with 1).
 * npm run recount-tallies -- [--repair] [--persist .wrangler/local] [--env-file FILE]
 */
import { parseArgs } from 'node:util';
import { recountTallies, repairTallies } from '#lib/contribution/recount-tallies.server.ts';
import { openContext } from './support/open-context.ts';
import { refuseWhileServing } from './support/server-lock.ts';

const { values } = parseArgs({
	options: {
		repair: { type: 'boolean', default: false },
		persist: { type: 'string', default: '.wrangler/local' },
		'env-file': { type: 'string', default: '.wrangler/local/settings.env' }
	}
});

if (values.repair) await refuseWhileServing(values.persist);
const { context, close } = await openContext({ persist: values.persist, envFile: values['env-file'] });
try {
	const differences = await recountTallies(context);
	for (const { table, key, stored, recounted } of differences) {
		console.log(`${table} ${key}: gespeichert ${stored ?? 'nichts'}, gezählt ${recounted ?? 'nichts'}`);
	}
	if (differences.length === 0) console.log('Alle Auszählungen stimmen.');
	else if (values.repair) {
		await repairTallies(context);
		const left = (await recountTallies(context)).length;
		console.log(left === 0 ? 'Berichtigt.' : `Noch ${String(left)} Abweichungen.`);
		process.exitCode = left === 0 ? 0 : 1;
	} else process.exitCode = 1;
} finally {
	await close();
}
