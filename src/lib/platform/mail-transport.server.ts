import type { MailServer } from './configuration.ts';

const timeoutMilliseconds = 15_000;

/** One mail over SMTP. Throws when the server does not take it. */
export async function sendBySmtp(server: MailServer, mail: { to: string; subject: string; text: string }): Promise<void> {
	// Sockets exist in the Workers runtime alone; scripts load this module's importers without them.
	const { LogLevel, WorkerMailer } = await import('worker-mailer');
	await WorkerMailer.send(
		{
			host: server.host,
			port: server.port,
			secure: server.security === 'tls',
			startTls: server.security === 'starttls',
			// The library throws when a server offers AUTH and there is nothing to answer with: without a user it must not ask.
			...(server.user === undefined
				? {}
				: { credentials: { username: server.user, password: server.password ?? '' }, authType: ['plain', 'login'] as const }),
			logLevel: LogLevel.NONE,
			socketTimeoutMs: timeoutMilliseconds,
			responseTimeoutMs: timeoutMilliseconds
		},
		{ from: server.from, to: mail.to, subject: mail.subject, text: mail.text, headers: { 'Auto-Submitted': 'auto-generated' } }
	);
}
