import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { refuse, type Result } from '#lib/platform/result.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import type { Locale } from '#lib/ui/locale.ts';
import { addressSeal, browserHashOf } from './credential.server.ts';
import { addressHint } from './email-address.ts';
import type { EmailCodePurpose } from './email-code.ts';
import { newestCode } from './email-code.store.server.ts';
import { requestEmailCode, type RequestedCode } from './request-email-code.server.ts';

export interface CodeOfBrowser {
	readonly purpose: EmailCodePurpose;
	readonly procedureId: string | null;
	readonly browserToken: string;
}

/** The code this browser waits for: where it went, in a form that only its owner recognises, and until when it works. */
export interface PendingEmailCode {
	readonly addressHint: string;
	readonly expiresAt: number;
	readonly isExpired: boolean;
}

const newestOf = async (context: Context, { purpose, procedureId, browserToken }: CodeOfBrowser) =>
	ask(context.database, newestCode(context.database, { purpose, procedureId, browserHash: await browserHashOf(context, browserToken) }));

export async function pendingEmailCode(context: Context, owner: CodeOfBrowser): Promise<PendingEmailCode | null> {
	const code = await newestOf(context, owner);
	if (code === null) return null;
	const address = await context.secrets.open(addressSeal, code.addressSealed);
	return { addressHint: addressHint(address), expiresAt: code.expiresAt, isExpired: code.expiresAt <= context.now };
}

/**
 * Sends a new code to where the last one went. Refuses with `notFound` when this browser asked for none, and as
 * requestEmailCode does.
 */
export async function resendEmailCode(
	context: Context,
	input: {
		readonly purpose: EmailCodePurpose;
		readonly procedure: Pick<Procedure, 'id' | 'slug' | 'texts' | 'admittedGroups'> | null;
		readonly browserToken: string;
		readonly locale: Locale;
	}
): Promise<Result<RequestedCode>> {
	const { purpose, procedure, browserToken, locale } = input;
	const last = await newestOf(context, { purpose, procedureId: procedure?.id ?? null, browserToken });
	if (last === null) return refuse('notFound', 'code');
	return requestEmailCode(context, {
		purpose,
		procedure,
		email: await context.secrets.open(addressSeal, last.addressSealed),
		group: last.stakeholderGroup,
		...(last.invitationId === null ? {} : { invitationId: last.invitationId }),
		browserToken,
		locale
	});
}
