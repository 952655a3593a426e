import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { addressSeal } from './credential.server.ts';
import type { StaffMember } from './staff.ts';
import { staffList } from './staff.store.server.ts';

/** Accounts with their addresses, for those who manage them. */
export async function listStaff({ database, secrets }: Context): Promise<(Omit<StaffMember, 'addressSealed'> & { address: string })[]> {
	const staff = await ask(database, staffList(database));
	return Promise.all(
		staff.map(async ({ staffId, label, roles, isDisabled, addressSealed }) => ({
			staffId,
			label,
			roles,
			isDisabled,
			address: await secrets.open(addressSeal, addressSealed)
		}))
	);
}
