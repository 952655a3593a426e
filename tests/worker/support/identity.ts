import type { StaffActor } from '#lib/access/actor.ts';
import { makeFirstAdmin } from '#lib/identity/add-staff.server.ts';
import { requestEmailCode } from '#lib/identity/request-email-code.server.ts';
import { staffById } from '#lib/identity/staff.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import type { RefusalCode } from '#lib/platform/refusal.ts';
import type { Result } from '#lib/platform/result.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { lastCodeTo } from './mail.ts';
import { aProcedure } from './procedure.ts';

let browsers = 0;

/** The token of a browser that no other test has. */
export const aBrowser = (): string => (browsers++).toString(16).padStart(64, '0');

export async function publishedProcedure(context: Context, slug: string): Promise<Procedure> {
	await aProcedure(context, slug);
	const procedure = await ask(context.database, procedureBySlug(context.database, slug));
	if (procedure === null) throw new Error('the procedure was just made');
	return procedure;
}

/** Asks for a code to sign in and reads it from the outbox. */
export async function codeFor(
	context: Context,
	procedure: Procedure,
	email: string,
	browserToken: string,
	purpose: 'signIn' | 'publish' = 'signIn'
): Promise<string> {
	const asked = await requestEmailCode(context, { purpose, procedure, email, group: 'citizen', browserToken, locale: 'de' });
	if (!asked.ok) throw new Error(refusalOf(asked));
	return lastCodeTo(context, email);
}

export const refusalOf = (result: Result<unknown>): RefusalCode | undefined => (result.ok ? undefined : result.refusals[0]?.code);

/** The admin of a test file: there is one first admin per database, and a database per file. */
export async function theAdmin(context: Context): Promise<StaffActor> {
	const made = await makeFirstAdmin(context, { email: 'admin@stadt.example', label: 'Administration' });
	if (!made.ok) throw new Error(refusalOf(made));
	const staff = await ask(context.database, staffById(context.database, made.value.staffId));
	if (staff === null) throw new Error('the admin was just made');
	return staff;
}
