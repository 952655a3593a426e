import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { quietEnvironment } from '../start/wrangler.ts';

export interface Count {
	readonly passed: number;
	readonly failed: number;
}

export interface Step {
	readonly title: string;
	/** Program under node_modules and its arguments, run by this Node. */
	readonly command: readonly string[];
	readonly environment?: NodeJS.ProcessEnv;
	/** Ends badly when all is well: its own report decides. */
	readonly endsBadly?: boolean;
	/** Reads the figures from what the step printed or left behind; without it the step counts as one test. */
	readonly count?: (output: string, code: number) => Count;
}

export interface Outcome extends Count {
	readonly title: string;
	readonly seconds: number;
	readonly output: string;
}

const stepMinutesMax = 15;
const running = new Set<ChildProcess>();

function endAll(): void {
	for (const child of running) child.kill('SIGTERM');
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.on(signal, () => {
		endAll();
		process.exit(1);
	});

const asOne = (_output: string, code: number): Count => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Runs one step to its end. A step that ends badly counts at least one failure, whatever its own report says. */
export function runStep({ title, command, environment, endsBadly = false, count = asOne }: Step): Promise<Outcome> {
	const started = Date.now();
	const child = spawn(process.execPath, command, {
		env: { ...quietEnvironment, NO_COLOR: '1', ...environment },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	running.add(child);
	const limit = setTimeout(() => child.kill('SIGKILL'), stepMinutesMax * 60_000);
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text: string) => {
			output += text;
		});
	return new Promise((resolve) => {
		child.on('close', (code, signal) => {
			clearTimeout(limit);
			running.delete(child);
			if (signal !== null) output += `\nended by ${signal}`;
			const counted = countOrNone(() => count(output, code ?? 1));
			const failed = code === 0 || endsBadly ? counted.failed : Math.max(counted.failed, 1);
			resolve({ title, passed: counted.passed, failed, seconds: (Date.now() - started) / 1000, output });
		});
	});
}

function countOrNone(read: () => Count): Count {
	try {
		return read();
	} catch {
		return { passed: 0, failed: 1 };
	}
}

/** Nothing run is no success. */
const atLeastOne = ({ passed, failed }: Count): Count => (passed + failed === 0 ? { passed, failed: 1 } : { passed, failed });

export const vitestCount = (report: string) => (): Count => {
	const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
		'numPassedTests' | 'numFailedTests',
		number
	>;
	return atLeastOne({ passed: numPassedTests, failed: numFailedTests });
};

export const playwrightCount = (report: string) => (): Count => {
	const { stats } = JSON.parse(readFileSync(report, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } };
	return atLeastOne({ passed: stats.expected, failed: stats.unexpected + stats.flaky });
};

/** The file wrong on purpose must be the only complaint: then the check has really looked at the types. */
export const svelteCheckCount =
	(canary: string) =>
	(output: string): Count => {
		const complaints = output.split('\n').filter((line) => /^\d+ (ERROR|WARNING|FAILURE) /.test(line));
		const others = complaints.filter((line) => !line.includes(`"${canary}"`));
		const sawCanary = complaints.length - others.length === 1;
		return { passed: sawCanary ? 2 : 1, failed: others.length + (sawCanary ? 0 : 1) };
	};
