import { ok, refuse, type Result } from './result.ts';

/** Mail server of the city. */
export interface MailServer {
	readonly host: string;
	readonly port: number;
	/** 'tls' from the first byte, 'starttls' after greeting, 'none' only for tests on loopback. */
	readonly security: 'tls' | 'starttls' | 'none';
	readonly user?: string;
	readonly password?: string;
	readonly from: string;
}

export interface Configuration {
	/** Scheme and host that links in mails and the origin check use; never taken from a request. */
	readonly origin: string;
	/** Local mode shows outgoing mail in the browser and lets the clock be moved; only on loopback. */
	readonly isLocal: boolean;
	readonly secretKey: string;
	readonly mailServer: MailServer | null;
}

export type Settings = Readonly<Record<string, unknown>>;

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);
const secretKeyLengthMin = 32;

const text = (settings: Settings, name: string): string => {
	const value = settings[name];
	return typeof value === 'string' ? value.trim() : '';
};

/** Refuses with `misconfigured`; `field` names the setting that is missing or wrong. */
export function readConfiguration(settings: Settings): Result<Configuration> {
	const origin = text(settings, 'PUBLIC_ORIGIN');
	if (!URL.canParse(origin) || new URL(origin).origin !== origin) return refuse('misconfigured', 'PUBLIC_ORIGIN');
	const isLocal = text(settings, 'LOCAL_MODE') === 'on';
	if (isLocal && !loopback.has(new URL(origin).hostname)) return refuse('misconfigured', 'LOCAL_MODE');
	const secretKey = text(settings, 'SECRET_KEY');
	if (secretKey.length < secretKeyLengthMin) return refuse('misconfigured', 'SECRET_KEY');
	const mailServer = readMailServer(settings);
	if (!mailServer.ok && !isLocal) return mailServer;
	return ok({ origin, isLocal, secretKey, mailServer: mailServer.ok ? mailServer.value : null });
}

function readMailServer(settings: Settings): Result<MailServer> {
	const host = text(settings, 'SMTP_HOST');
	if (host === '') return refuse('misconfigured', 'SMTP_HOST');
	const port = Number(text(settings, 'SMTP_PORT') || '587');
	if (!Number.isInteger(port) || port < 1 || port > 65_535) return refuse('misconfigured', 'SMTP_PORT');
	const security = text(settings, 'SMTP_SECURITY') || 'starttls';
	if (security !== 'tls' && security !== 'starttls' && security !== 'none') return refuse('misconfigured', 'SMTP_SECURITY');
	const from = text(settings, 'MAIL_FROM');
	if (!from.includes('@')) return refuse('misconfigured', 'MAIL_FROM');
	const user = text(settings, 'SMTP_USER');
	const password = text(settings, 'SMTP_PASSWORD');
	return ok({ host, port, security, from, ...(user === '' ? {} : { user, password }) });
}
