import type { StaffActor } from '#lib/access/actor.ts';
import { mayDo } from '#lib/access/permission.ts';
import { auditEvent } from '#lib/audit/audit-event.store.server.ts';
import type { ContributionState } from '#lib/contribution/contribution-state.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { runAll, type Statement } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { readDecision, readExplanation } from './moderation-decision.ts';
import { contributionHidden, contributionShown, decisionStored, isDecided, type DecisionRow } from './moderation.store.server.ts';

export interface DecisionInput {
	readonly staff: StaffActor;
	readonly procedure: Pick<Procedure, 'id'>;
	readonly contributionId: string;
	/** As typed; its author reads it. */
	readonly explanation: string;
}

/** Takes a contribution out of the public, with a reason. Refuses with `notAllowed`, field refusals or `alreadyDone`. */
export async function hideContribution(context: Context, input: DecisionInput & { readonly reason: string }): Promise<Result<null>> {
	const decision = readDecision(input);
	if (!decision.ok) return mayDo(input.staff.roles, 'hideContribution') ? decision : refuse('notAllowed');
	return decide(context, input, { action: 'hide', ...decision.value });
}

/** Lets a hidden contribution be read again, with an explanation of why. */
export async function restoreContribution(context: Context, input: DecisionInput): Promise<Result<null>> {
	const explanation = readExplanation(input.explanation);
	if (!explanation.ok) return mayDo(input.staff.roles, 'hideContribution') ? explanation : refuse('notAllowed');
	return decide(context, input, { action: 'restore', reason: 'restored', explanation: explanation.value });
}

const hidesFrom: readonly ContributionState[] = ['public', 'masked', 'held'];

/** One batch in which everything hangs on the decision's row: of two at the same moment one alone is made. */
async function decide(
	context: Context,
	{ staff, procedure, contributionId }: DecisionInput,
	decision: Pick<DecisionRow, 'action' | 'reason' | 'explanation'>
): Promise<Result<null>> {
	const { database, now, random } = context;
	if (!mayDo(staff.roles, 'hideContribution')) return refuse('notAllowed');
	const row: DecisionRow = { ...decision, id: newId(random), contributionId, decidedBy: staff.staffId, decidedAt: now };
	const isHiding = decision.action === 'hide';
	const statements: Statement[] = [
		decisionStored(database, procedure.id, row, isHiding ? hidesFrom : ['hidden']),
		isHiding ? contributionHidden(database, contributionId, row.id) : contributionShown(database, contributionId, row.id),
		auditEvent(
			context,
			{
				actor: staff.staffId,
				action: isHiding ? 'contributionHidden' : 'contributionRestored',
				subjectKind: 'contribution',
				subjectId: contributionId,
				details: { reason: decision.reason }
			},
			isDecided(row.id)
		)
	];
	const [stored] = await runAll(database, statements);
	return (stored as unknown[]).length === 0 ? refuse('alreadyDone') : ok(null);
}
