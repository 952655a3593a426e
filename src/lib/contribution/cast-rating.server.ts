import type { ParticipantActor } from '#lib/access/actor.ts';
import { passageTargetByCode, type PassageTarget } from '#lib/draft/draft.store.server.ts';
import { isRatable } from '#lib/draft/passage.ts';
import { insertParticipant } from '#lib/identity/participant.store.server.ts';
import { startOfDay } from '#lib/platform/calendar.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll, type Statement } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { sha256 } from '#lib/platform/secrets.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { readKey, replayOf } from './operation.ts';
import { isFirst, operationByKey, runOnce, type Attempt } from './operation.store.server.ts';
import { mayTakePart } from './participation.ts';
import { ratingFromStored, storedRating, type Criterion, type RatingValue } from './rating.ts';
import { storedBefore, writeRating } from './rating.store.server.ts';

export interface RatingInput {
	readonly procedure: Procedure;
	readonly actor: ParticipantActor;
	/** Code of the passage. */
	readonly code: string;
	readonly criterion: Criterion;
	/** Makes the write happen once; see operation.ts. */
	readonly key: string;
}

export interface SavedRating {
	readonly code: string;
	readonly criterion: Criterion;
	/** What is stored now; null after it was taken back. */
	readonly value: RatingValue | null;
	/** What was stored before: "undo" sends it again. */
	readonly former: RatingValue | null;
	/** A guest's rating is kept and counted only after they confirm. */
	readonly isCounted: boolean;
}

/** Stores somebody's rating of the wording they see. Also the way back after taking one back. */
export async function castRating(context: Context, input: RatingInput & { readonly value: RatingValue }): Promise<Result<SavedRating>> {
	const { procedure, actor, criterion, value } = input;
	return changeRating(context, input, value, (target, attempt) =>
		writeRating(
			context.database,
			{
				participantId: actor.participantId,
				passageTextId: target.ratedAs,
				criterion,
				value: storedRating(value),
				procedureId: procedure.id,
				stakeholderGroup: actor.stakeholderGroup,
				assurance: actor.assurance,
				// Nothing finer than the day is kept of employees.
				changedAt: actor.stakeholderGroup === 'employee' ? startOfDay(context.day) : context.now
			},
			isFirst(attempt)
		)
	);
}

/** The frame of every change to a rating: key, phase, admission, then one batch. */
export async function changeRating(
	context: Context,
	{ procedure, actor, code, criterion, key: rawKey }: RatingInput,
	value: RatingValue | null,
	write: (target: PassageTarget, attempt: Attempt) => Statement
): Promise<Result<SavedRating>> {
	const { database, now, day, random } = context;
	const key = readKey(rawKey);
	if (!key.ok) return key;
	const { target, stored } = await askAll(database, {
		target: passageTargetByCode(database, procedure.id, procedure.currentVersionId ?? '', code),
		stored: operationByKey(database, actor.participantId, key.value)
	});
	const saved = (former: string): SavedRating => ({
		code,
		criterion,
		value,
		former: former === '' ? null : ratingFromStored(Number(former)),
		isCounted: actor.assurance !== 'guest'
	});
	const bodyHash = await sha256(JSON.stringify(['rating', code, criterion, value]));
	const replay = replayOf(stored, bodyHash);
	if (!replay.ok) return replay;
	if (replay.value !== null) return ok(saved(replay.value.result));

	const allowed = mayTakePart('rating', procedure, actor, now);
	if (!allowed.ok) return allowed;
	if (target === null) return refuse('notFound', 'code');
	if (!isRatable(target.kind)) return refuse('passageNotRatable');

	const attempt: Attempt = {
		actor: actor.participantId,
		key: key.value,
		bodyHash,
		run: newId(random),
		result: storedBefore(actor.participantId, target.ratedAs, criterion),
		day
	};
	const done = await runOnce(database, attempt, [...guestRow(context, actor), write(target, attempt)]);
	return done.ok ? ok(saved(done.value.result)) : done;
}

/** A guest becomes a row with the first thing they say. */
export const guestRow = ({ database, day }: Context, actor: ParticipantActor): Statement[] =>
	actor.assurance === 'guest'
		? [
				insertParticipant(database, {
					id: actor.participantId,
					procedureId: actor.procedureId,
					stakeholderGroup: actor.stakeholderGroup,
					assurance: actor.assurance,
					createdDay: day
				})
			]
		: [];
