import { z } from '@hono/zod-openapi';
import { castRating, type SavedRating } from '#lib/contribution/cast-rating.server.ts';
import { criterionSchema, ratingSchema, readRating } from '#lib/contribution/contribution.schema.ts';
import type { Criterion } from '#lib/contribution/rating.ts';
import { takeRatingBack } from '#lib/contribution/take-rating-back.server.ts';
import type { RefusalCode } from '#lib/platform/refusal.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import type { Operation, ParticipantCall } from '../operation.ts';

const savedValue = ratingSchema.shape.value.nullable();
const savedRatingSchema = z
	.strictObject({
		code: z.string(),
		criterion: criterionSchema,
		value: savedValue,
		former: savedValue.openapi({ description: 'What was stored before: send it to undo' })
	})
	.openapi('SavedRating');

const refusalsOfRating: readonly RefusalCode[] = [
	'passageNotRatable',
	'phaseNotOpenYet',
	'phaseClosed',
	'groupNotAdmitted',
	'assuranceTooLow',
	'keyReused'
];

const readCriterion = (sent: string | undefined): Result<Criterion> => {
	const parsed = criterionSchema.safeParse(sent);
	return parsed.success ? ok(parsed.data) : refuse('notFound', 'criterion');
};

const savedRating = ({ code, criterion, value, former }: SavedRating): z.infer<typeof savedRatingSchema> => ({
	code,
	criterion,
	value,
	former
});

const inputOf = ({ procedure, actor, key, path }: ParticipantCall, criterion: Criterion) => ({
	procedure,
	actor,
	key,
	criterion,
	code: path.code ?? ''
});

const rating = {
	path: '/procedures/{slug}/passages/{code}/ratings/{criterion}',
	policy: 'participant',
	status: 200,
	answer: savedRatingSchema
} as const;

export const putRating: Operation = {
	...rating,
	id: 'putRating',
	method: 'put',
	summary: 'Rate a passage: 1 to 5, or "dontKnow"',
	description: 'One rating per person, wording and criterion; sending another value replaces it.',
	body: ratingSchema,
	refusals: [...refusalsOfRating, 'ratingOutOfRange'],
	async handle(call: ParticipantCall) {
		const criterion = readCriterion(call.path.criterion);
		if (!criterion.ok) return criterion;
		const value = readRating(call.body.value);
		if (!value.ok) return value;
		const saved = await castRating(call.context, { ...inputOf(call, criterion.value), value: value.value });
		return saved.ok ? ok(savedRating(saved.value)) : saved;
	}
};

export const deleteRating: Operation = {
	...rating,
	id: 'deleteRating',
	method: 'delete',
	summary: 'Take one’s rating of a passage back',
	refusals: refusalsOfRating,
	async handle(call: ParticipantCall) {
		const criterion = readCriterion(call.path.criterion);
		if (!criterion.ok) return criterion;
		const saved = await takeRatingBack(call.context, inputOf(call, criterion.value));
		return saved.ok ? ok(savedRating(saved.value)) : saved;
	}
};
