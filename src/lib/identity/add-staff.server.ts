import type { StaffActor } from '#lib/access/actor.ts';
import { isRole, type Role } from '#lib/access/role.ts';
import { auditEvent } from '#lib/audit/audit-event.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll, question } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import { ok, refuse, refuseAll, type Result } from '#lib/platform/result.ts';
import { readTypedText } from '#lib/platform/typed-text.ts';
import { addressHashOf, addressSeal } from './credential.server.ts';
import { readEmailAddress } from './email-address.ts';
import { staffLabelLengthMax } from './staff.ts';
import { mayBeAdded, roleGranted, staffStored } from './staff.store.server.ts';

export interface NewStaff {
	readonly email: string;
	/** How this person is called in the staff area: a name or an office. */
	readonly label: string;
	readonly role: string;
}

/** Refuses with `fieldRequired`, `invalidEmail`, `unknownValue`, `alreadyDone` and what readTypedText refuses. */
export async function addStaff(context: Context, input: NewStaff & { actor: StaffActor }): Promise<Result<{ staffId: string }>> {
	return storeStaff(context, input, input.actor.staffId);
}

/**
 * The first admin of an installation, by a command of the operator. Refuses with `alreadyDone` as soon as anybody may
 * manage staff: from then on staff add staff.
 */
export async function makeFirstAdmin(context: Context, input: Omit<NewStaff, 'role'>): Promise<Result<{ staffId: string }>> {
	return storeStaff(context, { ...input, role: 'admin' }, 'system');
}

async function storeStaff(context: Context, input: NewStaff, actor: string): Promise<Result<{ staffId: string }>> {
	const { database, now, random, secrets } = context;
	const read = readNewStaff(input);
	if (!read.ok) return read;
	const { address, voice, label, role } = read.value;
	const staffId = newId(random);
	const addressHash = await addressHashOf(context, null, voice);
	const onlyIf = mayBeAdded(addressHash, actor === 'system');
	const log = (action: 'staffAdded' | 'roleGranted', details = {}) =>
		question(auditEvent(context, { actor, action, subjectKind: 'staff', subjectId: staffId, details }, onlyIf), () => undefined);
	// The entries go first, under the condition of what they are about: both see the same state.
	const { isStored } = await askAll(database, {
		added: log('staffAdded'),
		audited: log('roleGranted', { role }),
		isStored: staffStored(
			database,
			{ id: staffId, addressHash, addressSealed: await secrets.seal(addressSeal, address), label, createdAt: now },
			onlyIf
		),
		granted: roleGranted(database, staffId, role, actor, now)
	});
	return isStored ? ok({ staffId }) : refuse('alreadyDone', 'email');
}

function readNewStaff({ email, label: typedLabel, role }: NewStaff): Result<{ address: string; voice: string; label: string; role: Role }> {
	const address = readEmailAddress(email);
	const label = readTypedText(typedLabel, staffLabelLengthMax, 'label');
	const named: Result<string> = label.ok && label.value === '' ? refuse('fieldRequired', 'label') : label;
	const known: Result<Role> = isRole(role) ? ok(role) : refuse('unknownValue', 'role');
	if (address.ok && named.ok && known.ok) return ok({ ...address.value, label: named.value, role: known.value });
	return refuseAll([address, named, known].flatMap((read) => (read.ok ? [] : read.refusals)));
}
