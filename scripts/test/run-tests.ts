import { mkdirSync, rmSync } from 'node:fs';
import { buildPortal } from '../start/portal.ts';
import { runNode } from '../start/wrangler.ts';
import { playwrightCount, runStep, svelteCheckCount, vitestCount, type Outcome, type Step } from './step.ts';

const reports = 'test-results';
const canaryFolder = 'tests/architecture/canary';
const bin = {
	prettier: 'node_modules/prettier/bin/prettier.cjs',
	eslint: 'node_modules/eslint/bin/eslint.js',
	svelteCheck: 'node_modules/svelte-check/bin/svelte-check',
	svelteKit: 'node_modules/@sveltejs/kit/svelte-kit.js',
	knip: 'node_modules/knip/bin/knip.js',
	vitest: 'node_modules/vitest/vitest.mjs',
	playwright: 'node_modules/@playwright/test/cli.js'
};

function vitest(title: string, ...projects: readonly string[]): Step {
	const report = `${reports}/${projects.join('-')}.json`;
	const chosen = projects.flatMap((project) => ['--project', project]);
	return {
		title,
		command: [bin.vitest, 'run', ...chosen, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
		count: vitestCount(report)
	};
}

/** Reads only what is written in the repository. */
const checks: readonly Step[] = [
	{ title: 'format', command: [bin.prettier, '--check', '--log-level=warn', '.'] },
	{
		title: 'types',
		command: [bin.svelteCheck, '--tsconfig', `${canaryFolder}/tsconfig.json`, '--output', 'machine', '--fail-on-warnings'],
		endsBadly: true,
		count: svelteCheckCount(`${canaryFolder}/Canary.svelte`)
	},
	{ title: 'lint', command: [bin.eslint, '.', '--max-warnings=0'] },
	{ title: 'unused code', command: [bin.knip] },
	vitest('rules, architecture, worker', 'rules', 'architecture', 'worker')
];

/** Needs the built portal. */
const journeys: readonly Step[] = [
	vitest('built Worker', 'built'),
	{
		title: 'browser',
		command: [bin.playwright, 'test', '--reporter=line,json'],
		environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/browser.json` },
		count: playwrightCount(`${reports}/browser.json`)
	}
];

const longRun: readonly Step[] = [vitest('long', 'long'), vitest('rules with another seed', 'long-rules')];

/** One after another: two rows of steps keep two cores busy. */
async function inTurn(steps: readonly Step[]): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const step of steps) {
		const outcome = await runStep(step);
		outcomes.push(outcome);
		const { title, passed, failed, seconds, output } = outcome;
		console.log(
			`${failed === 0 ? 'ok    ' : 'FAILED'} ${title.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s   ${passed} passed, ${failed} failed`
		);
		if (failed > 0) console.log(`${output.trimEnd()}\n`);
	}
	return outcomes;
}

const started = Date.now();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
runNode(bin.svelteKit, 'sync');
buildPortal((step) => {
	console.log(step);
});
const rows = process.argv.includes('--long') ? [longRun] : [checks, journeys];
const outcomes = (await Promise.all(rows.map(inTurn))).flat();
const sum = (of: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log(`${((Date.now() - started) / 1000).toFixed(0)} seconds`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
