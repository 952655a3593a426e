import { accessSync, constants, mkdtempSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const macApps = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** Chromium refuses its sandbox to root, and containers often refuse it to everyone; only our own pages are opened. */
const plainArguments = [
	...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
	...['--disable-background-networking', '--disable-component-update', '--disable-sync']
];

function runs(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

export interface BrowserToLaunch {
	readonly executablePath: string;
	readonly args: string[];
}

/**
 * Which browser do the journeys run in? One that is there, else the one npm brings along (CHROMIUM names another,
 * ONLY_NPM=1 insists on npm's).
 */
export async function findBrowser(): Promise<BrowserToLaunch> {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...macApps];
	const installed = process.env.CHROMIUM ?? (process.env.ONLY_NPM === undefined ? candidates.find(runs) : undefined);
	return installed === undefined ? fromNpm() : { executablePath: installed, args: plainArguments };
}

/** Unpacked into a folder of this run: one shared by several people would belong to the first of them. */
async function fromNpm(): Promise<BrowserToLaunch> {
	const folder = process.env.RESONANZ_BROWSER_FOLDER ?? mkdtempSync(join('.wrangler', 'browser-'));
	process.env.RESONANZ_BROWSER_FOLDER = folder;
	const usual = process.env.TMPDIR;
	process.env.TMPDIR = join(process.cwd(), folder);
	// Its libraries are unpacked only where it believes to run; what it needs stands in al2023.tar.br.
	process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
	const { default: chromium } = await import('@sparticuz/chromium');
	const executablePath = await chromium.executablePath();
	if (usual === undefined) delete process.env.TMPDIR;
	else process.env.TMPDIR = usual;
	// Not its own arguments: they switch web security off, which is part of what is tested.
	return { executablePath, args: [...plainArguments, '--no-zygote'] };
}
