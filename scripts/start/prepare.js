// Runs before `npm start` and `npm test` on whatever Node the machine has, before anything is installed:
// only built-in modules, no syntax younger than Node 18.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';

if (Number(process.versions.node.split('.')[0]) < 20) {
	console.error(`Node 20 or newer is needed, this is ${process.version}.`);
	process.exit(1);
}

const stamp = 'node_modules/.installed-from';
// A hash, not a date: git gives every file of a fresh checkout the same time.
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

// A linked folder belongs to another checkout, which looks after it.
const isLinked = lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

if (installed !== wanted && !isLinked) {
	console.log('Installing packages …');
	// No package needs its install script; without them nothing is downloaded behind the lockfile's back.
	const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32'
	});
	if (status !== 0) {
		console.error('The packages could not be installed: is the npm registry reachable?');
		process.exit(status ?? 1);
	}
	writeFileSync(stamp, wanted);
}
