import { describe, expect, test } from 'vitest';
import { mayDo, type Permission } from '#lib/access/permission.ts';
import { roles, type Role } from '#lib/access/role.ts';
import { staffGate } from '#lib/access/staff-gate.ts';

// Written down a second time on purpose: whoever changes who may do what changes it here as well.
const matrix: Record<Permission, string> = {
	//                        admin editor moderator caseworker approver analyst dataProtectionOfficer staffCouncil
	seeStaffArea: /*           */ 'x x x x x x x x',
	manageStaff: /*            */ 'x . . . . . . .',
	manageInvitations: /*      */ 'x x . . . . . .',
	publishDraft: /*           */ 'x x . . . . . .',
	seeEveryContribution: /*   */ 'x . x x . x . .',
	hideContribution: /*       */ 'x . x . . . . .',
	enterOfflineContribution: /**/ 'x . x x . . . .',
	seeDistributions: /*       */ 'x . . . x x . .',
	takeSnapshot: /*           */ 'x . . . . x . .',
	releaseSnapshot: /*        */ 'x . . . x . . .',
	downloadReport: /*         */ 'x . . . x x . .',
	readAuditLog: /*           */ 'x . . . . . x x'
};

const cases = Object.entries(matrix).flatMap(([permission, marks]) =>
	marks.split(' ').map((mark, position) => [permission as Permission, roles[position] as Role, mark === 'x'] as const)
);

describe('roles', () => {
	test.each(cases)('%s for %s: %s', (permission, role, expected) => {
		expect(mayDo([role], permission)).toBe(expected);
	});

	test('nobody without a role may do anything', () => {
		for (const permission of Object.keys(matrix)) expect(mayDo([], permission as Permission)).toBe(false);
	});

	test('several roles add up', () => {
		expect(mayDo(['editor', 'staffCouncil'], 'readAuditLog')).toBe(true);
		expect(mayDo(['editor', 'staffCouncil'], 'manageStaff')).toBe(false);
	});
});

describe('the gate of the staff area', () => {
	const moderator = { kind: 'staff', staffId: 'm', label: 'M', roles: ['moderator'] } as const;

	test('sends whoever only reads to the sign-in page and answers everything else', () => {
		expect(staffGate(null, 'seeStaffArea', 'GET')).toEqual({ kind: 'signIn' });
		expect(staffGate(null, 'seeStaffArea', 'HEAD')).toEqual({ kind: 'signIn' });
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
			expect(staffGate(null, 'seeStaffArea', method)).toEqual({ kind: 'notSignedIn' });
	});

	test('refuses a role that lacks the permission, whatever the method', () => {
		for (const method of ['GET', 'POST']) expect(staffGate(moderator, 'manageStaff', method)).toEqual({ kind: 'notAllowed' });
		expect(staffGate(moderator, 'hideContribution', 'POST')).toEqual({ kind: 'pass', staff: moderator });
	});
});
