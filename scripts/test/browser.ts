import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

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

const folder = resolve('.wrangler/browser');
const unpacked = join(folder, '.unpacked');

/** Fonts of the package first; it names folders under /tmp, which would belong to whoever ran it first. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;

/** Unpacked once into this checkout, with the system libraries the package brings along. */
async function fromNpm(): Promise<BrowserToLaunch> {
	const usual = process.env.TMPDIR;
	if (!existsSync(unpacked)) rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	// It unpacks there, and its libraries only where it believes to run in.
	process.env.TMPDIR = folder;
	process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
	const { default: chromium } = await import('@sparticuz/chromium');
	const executablePath = await chromium.executablePath();
	if (usual === undefined) delete process.env.TMPDIR;
	else process.env.TMPDIR = usual;
	if (!existsSync(unpacked)) {
		writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontSettings);
		writeFileSync(unpacked, '');
	}
	// Not its own arguments: they switch web security off, which is part of what is tested.
	return { executablePath, args: [...plainArguments, '--no-zygote'] };
}
