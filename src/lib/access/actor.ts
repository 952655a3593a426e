import type { Role } from './role.ts';

/** Somebody who takes part in one procedure. Guests have not confirmed anything yet: their ratings are kept, not counted. */
export interface ParticipantActor {
	readonly kind: 'participant';
	readonly participantId: string;
	readonly procedureId: string;
	readonly stakeholderGroup: 'citizen' | 'employee' | 'politician' | 'employer';
	readonly assurance: 'guest' | 'email' | 'verified';
}

/** Somebody of the city's staff, signed in. */
export interface StaffActor {
	readonly kind: 'staff';
	readonly staffId: string;
	readonly label: string;
	readonly roles: readonly Role[];
}
