import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { readTypedText } from '#lib/platform/typed-text.ts';

/** RFC 5321, 4.5.3.1. */
export const emailLengthMax = 254;
const localPartLengthMax = 64;
const localPartPattern = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainLabelPattern = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** Providers known to ignore dots in front of the @: every spelling reaches the same person. */
const dotlessDomains: Readonly<Record<string, string>> = { 'gmail.com': 'gmail.com', 'googlemail.com': 'gmail.com' };

export interface EmailAddress {
	/** As typed, for the envelope of the mail. */
	readonly address: string;
	/** One spelling for every address that reaches the same mailbox: one person has one voice. */
	readonly voice: string;
}

/** Refuses with `fieldRequired`, `invalidEmail` or what readTypedText refuses. */
export function readEmailAddress(typed: string, field = 'email'): Result<EmailAddress> {
	const text = readTypedText(typed, emailLengthMax, field);
	if (!text.ok) return text;
	const address = text.value;
	if (address === '') return refuse('fieldRequired', field);
	const at = address.lastIndexOf('@');
	const localPart = address.slice(0, at);
	const labels = address.slice(at + 1).split('.');
	const isComplete =
		at > 0 &&
		localPart.length <= localPartLengthMax &&
		localPartPattern.test(localPart) &&
		labels.length >= 2 &&
		labels.every((label) => domainLabelPattern.test(label)) &&
		!/^\p{N}+$/u.test(labels.at(-1) ?? '');
	return isComplete ? ok({ address, voice: voiceOf(localPart, labels.join('.')) }) : refuse('invalidEmail', field);
}

function voiceOf(localPart: string, domain: string): string {
	// The host name rules of the URL standard also turn an international name into its one ASCII form.
	const host = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain.toLowerCase();
	const untagged = localPart
		.toLowerCase()
		.normalize('NFC')
		.replace(/(?<=.)\+.*$/, '');
	const dotless = dotlessDomains[host];
	return dotless === undefined ? `${untagged}@${host}` : `${untagged.replaceAll('.', '')}@${dotless}`;
}

/** For the owner of the address alone: enough to notice a typing error. "a…@example.org" */
export const addressHint = (address: string): string => address.replace(/^(.).*(?=@[^@]*$)/u, '$1…');
