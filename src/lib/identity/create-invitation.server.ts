import type { StaffActor } from '#lib/access/actor.ts';
import { auditEvent } from '#lib/audit/audit-event.store.server.ts';
import type { AuditAction } from '#lib/audit/audit-event.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll, question } from '#lib/platform/database.server.ts';
import { newSecretCode } from '#lib/platform/id.ts';
import { ok, refuse, refuseAll, type Result } from '#lib/platform/result.ts';
import { readTypedText } from '#lib/platform/typed-text.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { invitationCodeHash } from './check-invitation-code.server.ts';
import {
	invitationLabelLengthMax,
	invitationQuotaMax,
	isInvitedGroup,
	oneTimeCodesPerBatchMax,
	readCount,
	readExpiry
} from './invitation.ts';
import { batchIsNew, invitationsStored } from './invitation.store.server.ts';

/** As typed in the form. */
export interface InvitationForm {
	readonly label: string;
	readonly group: string;
	/** How many people one code admits. */
	readonly quota: string;
	/** The last day on which it may be used, YYYY-MM-DD. */
	readonly lastDay: string;
	/** Makes the batch once however often the form is sent. */
	readonly key: string;
}

export type OneTimeCodesForm = Pick<InvitationForm, 'label' | 'lastDay' | 'key'> & { readonly count: string };

/** The only time the codes are known: they leave with the answer, and their hashes stay. */
export interface CreatedCodes {
	readonly batchId: string;
	readonly label: string;
	readonly group: StakeholderGroup;
	readonly quota: number;
	readonly expiresAt: number;
	readonly codes: readonly string[];
}

type OfProcedure = Pick<Procedure, 'id' | 'admittedGroups'>;

/** Refuses with `fieldRequired`, `unknownValue`, `groupNotAdmitted`, `alreadyDone` and what readTypedText refuses. */
export async function createInvitation(
	context: Context,
	input: { procedure: OfProcedure; form: InvitationForm; actor: StaffActor }
): Promise<Result<CreatedCodes>> {
	const { form } = input;
	if (!isInvitedGroup(form.group)) return refuse('unknownValue', 'group');
	return createCodes(context, { ...input, group: form.group, quota: form.quota, count: '1', action: 'invitationCreated' });
}

/** Printed one-time codes for employees. Refuses as createInvitation does. */
export async function createOneTimeCodes(
	context: Context,
	input: { procedure: OfProcedure; form: OneTimeCodesForm; actor: StaffActor }
): Promise<Result<CreatedCodes>> {
	return createCodes(context, { ...input, group: 'employee', quota: '1', count: input.form.count, action: 'oneTimeCodesCreated' });
}

interface CodesToCreate {
	readonly procedure: OfProcedure;
	readonly form: Pick<InvitationForm, 'label' | 'lastDay' | 'key'>;
	readonly group: StakeholderGroup;
	readonly quota: string;
	readonly count: string;
	readonly action: AuditAction;
	readonly actor: StaffActor;
}

async function createCodes(context: Context, input: CodesToCreate): Promise<Result<CreatedCodes>> {
	const { database, now, random } = context;
	const { procedure, form, group, action, actor } = input;
	const read = readCodesForm(input, context.day);
	if (!read.ok) return read;
	if (!procedure.admittedGroups.some((admitted) => admitted.group === group)) return refuse('groupNotAdmitted', 'group');

	const { label, quota, count, expiresAt } = read.value;
	const codes = Array.from({ length: count }, () => newSecretCode(random));
	const codeHashes = await Promise.all(codes.map((code) => invitationCodeHash(context, code)));
	const audited = auditEvent(
		context,
		{ actor: actor.staffId, action, subjectKind: 'invitation', subjectId: form.key, details: { group, quota, count } },
		batchIsNew(form.key)
	);
	const { stored } = await askAll(database, {
		audited: question(audited, () => undefined),
		stored: invitationsStored(database, {
			procedureId: procedure.id,
			group,
			batchId: form.key,
			label,
			codeHashes,
			quota,
			expiresAt,
			createdBy: actor.staffId,
			createdAt: now
		})
	});
	return stored === 0 ? refuse('alreadyDone') : ok({ batchId: form.key, label, group, quota, expiresAt, codes });
}

/** All that is wrong at once, so that nobody corrects a form field by field. */
function readCodesForm(
	{ form, quota: typedQuota, count: typedCount }: CodesToCreate,
	today: string
): Result<{ label: string; quota: number; count: number; expiresAt: number }> {
	if (!/^[0-9a-f]{32}$/.test(form.key)) return refuse('keyMissing');
	const label = readTypedText(form.label, invitationLabelLengthMax, 'label');
	const named: Result<string> = label.ok && label.value === '' ? refuse('fieldRequired', 'label') : label;
	const quota = readCount(typedQuota, invitationQuotaMax, 'quota');
	const count = readCount(typedCount, oneTimeCodesPerBatchMax, 'count');
	const expiresAt = readExpiry(form.lastDay.trim(), today);
	if (named.ok && quota.ok && count.ok && expiresAt.ok) {
		return ok({ label: named.value, quota: quota.value, count: count.value, expiresAt: expiresAt.value });
	}
	return refuseAll([named, quota, count, expiresAt].flatMap((read) => (read.ok ? [] : read.refusals)));
}
