import type { Role } from '#lib/access/role.ts';

export const staffLabelLengthMax = 80;
export const staffSessionLifetimeMilliseconds = 8 * 3_600_000;

export interface StaffMember {
	readonly staffId: string;
	readonly label: string;
	readonly roles: readonly Role[];
	readonly addressSealed: string;
	readonly isDisabled: boolean;
}
