import type { ParticipantActor } from '#lib/access/actor.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { reaches } from '#lib/procedure/assurance.ts';
import { contributionPhaseAt, type Phase } from '#lib/procedure/phase.ts';
import type { AdmittedGroup, Procedure } from '#lib/procedure/procedure.ts';

type Act = 'rating' | 'comment';

/**
 * Whether somebody may take part now. Refuses with `phaseNotOpenYet`, `phaseClosed`, `notSignedIn`, `groupNotAdmitted`
 * or `assuranceTooLow`. A guest may send a comment although it needs a confirmed address: it waits for the code.
 */
export function mayTakePart(
	act: Act,
	procedure: Pick<Procedure, 'id' | 'phases' | 'admittedGroups'>,
	actor: Pick<ParticipantActor, 'procedureId' | 'stakeholderGroup' | 'assurance'>,
	now: number
): Result<{ readonly phase: Phase; readonly mustConfirm: boolean }> {
	const phase = contributionPhaseAt(procedure.phases, now);
	if (!phase.ok) return phase;
	if (actor.procedureId !== procedure.id) return refuse('notSignedIn');
	const admitted = procedure.admittedGroups.find(({ group }) => group === actor.stakeholderGroup);
	if (admitted === undefined) return refuse('groupNotAdmitted');
	const isEnough = reaches(actor.assurance, wanted(act, admitted));
	// Whoever is admitted by e-mail can still show one; an invitation or printed code cannot be made up for later.
	const canConfirm = act === 'comment' && actor.assurance === 'guest' && admitted.commentAssurance === 'email';
	if (!isEnough && !canConfirm) return refuse('assuranceTooLow');
	return ok({ phase: phase.value, mustConfirm: !isEnough });
}

const wanted = (act: Act, admitted: AdmittedGroup) => (act === 'rating' ? admitted.ratingAssurance : admitted.commentAssurance);
