import { attemptCounted } from '#lib/platform/attempt.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll, runAll } from '#lib/platform/database.server.ts';
import { groupedCode, newId, newMailCode } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { deliverWaitingMail } from '#lib/notification/deliver-waiting-mail.server.ts';
import { mailToSend } from '#lib/notification/mail-to-send.server.ts';
import type { MailKind } from '#lib/notification/mail.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { isSelfStated, isStakeholderGroup, type StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { Locale } from '#lib/ui/locale.ts';
import { addressHashOf, addressSeal, browserHashOf, emailCodeHashOf } from './credential.server.ts';
import { readEmailAddress } from './email-address.ts';
import { codeLifetimeMilliseconds, codeTriesMax, mailsPerAddressMax, mailsPerBrowserMax, type EmailCodePurpose } from './email-code.ts';
import { codeStored, olderCodesEnded } from './email-code.store.server.ts';
import { staffByAddress } from './staff.store.server.ts';

export interface EmailCodeRequest {
	readonly purpose: EmailCodePurpose;
	/** Null for staff alone. */
	readonly procedure: Pick<Procedure, 'id' | 'slug' | 'texts' | 'admittedGroups'> | null;
	readonly email: string;
	/** As typed or as invited; anything but residents needs an invitation. */
	readonly group: string;
	readonly invitationId?: string;
	readonly browserToken: string;
	readonly locale: Locale;
}

export interface RequestedCode {
	readonly expiresAt: number;
	/** The key of `credential` and `pending_confirmation`; empty for staff, where it would tell who is known. */
	readonly subjectHash: string;
}

const mailKinds = { signIn: 'signInCode', publish: 'publishCode', staffSignIn: 'staffSignInCode' } as const satisfies Record<
	EmailCodePurpose,
	MailKind
>;

/**
 * Sends a code. Answers the same, does the same work and takes the same path whether the address is known or not.
 * Refuses with `invalidEmail` (and what readTypedText refuses), `unknownValue`, `groupNotAdmitted` or `tooManyRequests`.
 */
export async function requestEmailCode(context: Context, request: EmailCodeRequest): Promise<Result<RequestedCode>> {
	const { database, now, random, secrets } = context;
	const { purpose, procedure, browserToken } = request;
	const email = readEmailAddress(request.email);
	if (!email.ok) return email;
	const group = statedGroup(request);
	if (!group.ok) return group;

	const procedureId = procedure?.id ?? null;
	const subjectHash = await addressHashOf(context, procedureId, email.value.voice);
	const browserHash = await browserHashOf(context, browserToken);
	// Counted over all procedures: it is one mailbox that fills.
	const mailboxHash = await addressHashOf(context, null, email.value.voice);
	const counted = await askAll(database, {
		perAddress: attemptCounted(database, { scope: 'mailPerAddress', subject: mailboxHash, perHourMax: mailsPerAddressMax }, now),
		perBrowser: attemptCounted(database, { scope: 'mailPerBrowser', subject: browserHash, perHourMax: mailsPerBrowserMax }, now),
		staff: staffByAddress(database, mailboxHash)
	});
	if (!counted.perAddress || !counted.perBrowser) return refuse('tooManyRequests', 'email');

	const code = newMailCode(random);
	const expiresAt = now + codeLifetimeMilliseconds[purpose];
	const values = mailValues(request, groupedCode(code));
	const mail = await mailToSend(
		context,
		{ kind: mailKinds[purpose], to: email.value.address, locale: request.locale, values },
		purpose === 'staffSignIn' && counted.staff === null
	);
	await runAll(database, [
		olderCodesEnded(database, { browserHash, purpose, procedureId }, subjectHash, now),
		codeStored(database, {
			id: newId(random),
			purpose,
			procedureId,
			browserHash,
			subjectHash,
			addressSealed: await secrets.seal(addressSeal, email.value.address),
			stakeholderGroup: group.value,
			invitationId: request.invitationId ?? null,
			codeHash: await emailCodeHashOf(context, code),
			triesLeft: codeTriesMax,
			sentAt: now,
			expiresAt,
			usedAt: null
		}),
		mail.statement
	]);
	context.defer(deliverWaitingMail(context));
	return ok({ expiresAt, subjectHash: procedureId === null ? '' : subjectHash });
}

function statedGroup({ procedure, group, invitationId }: EmailCodeRequest): Result<StakeholderGroup> {
	// Staff have no group in a procedure; the column wants one and nobody reads it.
	if (procedure === null) return ok('citizen');
	if (!isStakeholderGroup(group)) return refuse('unknownValue', 'group');
	const isAdmitted = procedure.admittedGroups.some((admitted) => admitted.group === group);
	return isAdmitted && (isSelfStated(group) || invitationId !== undefined) ? ok(group) : refuse('groupNotAdmitted', 'group');
}

function mailValues({ purpose, procedure, locale }: EmailCodeRequest, code: string): { code: string; procedure: string; path: string } {
	const prefix = locale === 'en' ? '/en' : '';
	if (procedure === null) return { code, procedure: '', path: `${prefix}/verwaltung/anmelden` };
	const page = purpose === 'publish' ? 'bestaetigen' : 'anmelden';
	return { code, procedure: procedure.texts[locale].title, path: `${prefix}/verfahren/${procedure.slug}/${page}` };
}
