// Usage: npm run check-settings -- --env-file FILE
// Reads the settings of a deployment as the Worker will, and names what is missing before anything is uploaded.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs, parseEnv } from 'node:util';
import { readConfiguration } from '../src/lib/platform/configuration.ts';

const hints: Readonly<Record<string, string>> = {
	PUBLIC_ORIGIN: 'address of the portal as people type it, without a path, e.g. https://mitreden.stadt.example',
	SECRET_KEY: 'at least 32 random characters, e.g. from: openssl rand -hex 32. Never change it later',
	LOCAL_MODE: 'only `npm start` sets it; remove it from the settings of a deployment',
	SMTP_HOST: 'mail server of the city; without one nobody can confirm a contribution',
	SMTP_PORT: 'a number, usually 587 (starttls) or 465 (tls)',
	SMTP_SECURITY: 'starttls, tls or none',
	MAIL_FROM: 'sender of all mails, e.g. beteiligung@stadt.example'
};
const placeholderDatabase = '00000000-0000-0000-0000-000000000000';

/** What is wrong with these settings, or null. */
function complaintAbout(envFile: string | undefined): string | null {
	if (envFile === undefined) return 'Name the settings: npm run check-settings -- --env-file FILE';
	if (!existsSync(envFile)) return `${envFile} does not exist.`;
	const configuration = readConfiguration(parseEnv(readFileSync(envFile, 'utf8')));
	const setting = configuration.ok
		? configuration.value.isLocal
			? 'LOCAL_MODE'
			: null
		: (configuration.refusals[0]?.field ?? 'a setting');
	if (setting !== null) return `${setting} is missing or wrong in ${envFile}: ${hints[setting] ?? ''}.`;
	if (readFileSync('wrangler.toml', 'utf8').includes(placeholderDatabase))
		return 'wrangler.toml still names the placeholder database: create one and enter its database_id (README, "Deploy").';
	return null;
}

const { values } = parseArgs({ options: { 'env-file': { type: 'string' } } });
const complaint = complaintAbout(values['env-file']);
console.log(complaint ?? 'The settings are complete.');
process.exitCode = complaint === null ? 0 : 1;
