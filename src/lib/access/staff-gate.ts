import type { StaffActor } from './actor.ts';
import { mayDo, type Permission } from './permission.ts';

/**
 * What happens to a request for a page that asks for a permission: it may pass, has to sign in first (a page can come
 * back afterwards, anything that writes cannot), or is refused.
 */
export type Gate =
	| { readonly kind: 'pass'; readonly staff: StaffActor }
	| { readonly kind: 'signIn' }
	| { readonly kind: 'notSignedIn' }
	| { readonly kind: 'notAllowed' };

const readingMethods = new Set(['GET', 'HEAD']);

export function staffGate(staff: StaffActor | null, permission: Permission, method: string): Gate {
	if (staff === null) return readingMethods.has(method) ? { kind: 'signIn' } : { kind: 'notSignedIn' };
	return mayDo(staff.roles, permission) ? { kind: 'pass', staff } : { kind: 'notAllowed' };
}
