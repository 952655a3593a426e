import type { StaffActor } from '#lib/access/actor.ts';
import { auditEvent } from '#lib/audit/audit-event.store.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll, question } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { batchIsRunning, batchRevoked } from './invitation.store.server.ts';

/** Ends every code of a batch that is still running. Whoever used one before stays. Refuses with `alreadyDone`. */
export async function revokeInvitation(
	context: Context,
	{ procedureId, batchId, actor }: { procedureId: string; batchId: string; actor: StaffActor }
): Promise<Result<{ revoked: number }>> {
	const { database, now } = context;
	const audited = auditEvent(
		context,
		{ actor: actor.staffId, action: 'invitationRevoked', subjectKind: 'invitation', subjectId: batchId },
		batchIsRunning(batchId, procedureId)
	);
	const { revoked } = await askAll(database, {
		audited: question(audited, () => undefined),
		revoked: batchRevoked(database, batchId, procedureId, now)
	});
	return revoked === 0 ? refuse('alreadyDone') : ok({ revoked });
}
