/** What somebody of the city's staff is there for. A person may have several. */
export const roles = [
	'admin',
	'editor',
	'moderator',
	'caseworker',
	'approver',
	'analyst',
	'dataProtectionOfficer',
	'staffCouncil'
] as const;

export type Role = (typeof roles)[number];

export const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value);
