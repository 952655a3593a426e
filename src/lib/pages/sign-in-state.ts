import type { ParticipantActor } from '#lib/access/actor.ts';

/** Who is signed in to a procedure in this browser, or which code it waits for. */
export interface SignInState {
	readonly actor: ParticipantActor | null;
	readonly pending: { readonly addressHint: string; readonly expiresAt: number; readonly isExpired: boolean } | null;
	readonly isLocal: boolean;
}
