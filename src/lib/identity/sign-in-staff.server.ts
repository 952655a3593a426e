import type { StaffActor } from '#lib/access/actor.ts';
import { auditEvent } from '#lib/audit/audit-event.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask, runAll } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import type { Cookies } from './browser-token.server.ts';
import { redeemEmailCode } from './redeem-email-code.server.ts';
import { openStaffSession } from './staff-session.server.ts';
import { staffByAddress } from './staff.store.server.ts';

/** Refuses as redeemEmailCode does, and with `codeWrong` for somebody who is not of the staff. */
export async function signInStaff(
	context: Context,
	{ code, browserToken }: { code: string; browserToken: string },
	cookies: Cookies
): Promise<Result<StaffActor>> {
	const redeemed = await redeemEmailCode(context, { purpose: 'staffSignIn', procedureId: null, code, browserToken });
	if (!redeemed.ok) return redeemed;
	const staff = await ask(context.database, staffByAddress(context.database, redeemed.value.subjectHash));
	if (staff === null) return refuse('codeWrong', 'code');
	const entry = { actor: staff.staffId, action: 'staffSignedIn', subjectKind: 'staff', subjectId: staff.staffId } as const;
	await runAll(context.database, [auditEvent(context, entry)]);
	await openStaffSession(context, staff.staffId, cookies);
	return ok(staff);
}
