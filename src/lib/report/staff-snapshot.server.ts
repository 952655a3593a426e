import type { StaffActor } from '#lib/access/actor.ts';
import { mayDo, type Permission } from '#lib/access/permission.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { releaseSnapshot } from './release-snapshot.server.ts';
import { takeSnapshot } from './take-snapshot.server.ts';

interface StaffRequest {
	readonly staff: StaffActor | undefined;
	readonly slug: string;
}

/** The page asks for seeDistributions only: what is done on it asks for more. */
async function admitted(
	{ database }: Context,
	{ staff, slug }: StaffRequest,
	permission: Permission
): Promise<Result<{ readonly procedure: Procedure; readonly staffId: string }>> {
	if (staff === undefined || !mayDo(staff.roles, permission)) return refuse('notAllowed');
	const procedure = await ask(database, procedureBySlug(database, slug));
	return procedure === null ? refuse('notFound') : ok({ procedure, staffId: staff.staffId });
}

export async function takeSnapshotAsStaff(
	context: Context,
	input: StaffRequest & { readonly key: string }
): Promise<Result<{ readonly id: string }>> {
	const found = await admitted(context, input, 'takeSnapshot');
	if (!found.ok) return found;
	return takeSnapshot(context, { procedure: found.value.procedure, takenBy: found.value.staffId, key: input.key });
}

export async function releaseSnapshotAsStaff(
	context: Context,
	input: StaffRequest & { readonly snapshotId: string }
): Promise<Result<{ readonly hash: string }>> {
	const found = await admitted(context, input, 'releaseSnapshot');
	if (!found.ok) return found;
	return releaseSnapshot(context, { procedure: found.value.procedure, snapshotId: input.snapshotId, releasedBy: found.value.staffId });
}
