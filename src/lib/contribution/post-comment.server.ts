import type { ParticipantActor } from '#lib/access/actor.ts';
import { passageTargetByCode, type PassageTarget } from '#lib/draft/draft.store.server.ts';
import { requestEmailCode } from '#lib/identity/request-email-code.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask, askAll, question, type Database, type Question, type Statement } from '#lib/platform/database.server.ts';
import { newId, newReference } from '#lib/platform/id.ts';
import { ok, refuse, type Result } from '#lib/platform/result.ts';
import { sha256 } from '#lib/platform/secrets.server.ts';
import type { Phase } from '#lib/procedure/phase.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { guestRow } from './cast-rating.server.ts';
import { confirmationHours, occursIn, type Comment } from './comment.ts';
import { contributionById, insertContribution, insertPending, type ContributionRow } from './contribution.store.server.ts';
import { readKey, replayOf } from './operation.ts';
import { isFirst, operationByKey, runOnce, type Attempt } from './operation.store.server.ts';
import { mayTakePart } from './participation.ts';
import { receiptCodeOf, receiptHashOf, type Receipt } from './receipt.server.ts';

const hourMilliseconds = 3_600_000;

export interface CommentInput {
	readonly procedure: Procedure;
	readonly actor: ParticipantActor;
	/** Code of the passage or chapter; null for the whole draft ("something is missing"). */
	readonly code: string | null;
	/** As readComment() answered it. */
	readonly comment: Comment;
	/** Makes the write happen once; see operation.ts. */
	readonly key: string;
	/** Of a guest: where the code goes and which browser may type it. */
	readonly confirmation?: { readonly email: string; readonly browserToken: string; readonly locale: 'de' | 'en' };
	/** A field no person sees: whatever stands in it was typed by a machine. */
	readonly trap?: string;
}

/** Where a comment hangs. */
type Place = Pick<ContributionRow, 'targetKind' | 'targetId' | 'fieldId' | 'versionId' | 'passageTextId'>;

/**
 * Takes a comment on a passage, a chapter or the whole draft. A confirmed participant's comment is public at once, or
 * held where staff look first; a guest's waits for the code that goes to their address.
 */
export async function postComment(context: Context, input: CommentInput): Promise<Result<Receipt>> {
	const { procedure, actor, code, comment, trap = '' } = input;
	const { database, now } = context;
	const key = readKey(input.key);
	if (!key.ok) return key;
	if (trap !== '') return refuse('malformedBody');
	const { target, stored } = await askAll(database, {
		target: targetQuestion(database, procedure, code),
		stored: operationByKey(database, actor.participantId, key.value)
	});
	const bodyHash = await sha256(JSON.stringify(['comment', code, comment]));
	const replay = replayOf(stored, bodyHash);
	if (!replay.ok) return replay;
	if (replay.value !== null) return receiptOf(context, replay.value.result);

	const allowed = mayTakePart('comment', procedure, actor, now);
	if (!allowed.ok) return allowed;
	if (code !== null && target === null) return refuse('notFound', 'code');
	if (comment.quote !== null && (target === null || !occursIn(`${target.heading} ${target.body}`, comment.quote))) {
		return refuse('unknownValue', 'quote.exact');
	}
	const subject = allowed.value.mustConfirm ? await askForCode(context, input) : ok(null);
	if (!subject.ok) return subject;

	const row = await newRow(context, input, placeOf(procedure, target), allowed.value.phase, subject.value !== null);
	const attempt: Attempt = {
		actor: actor.participantId,
		key: key.value,
		bodyHash,
		run: newId(context.random),
		result: row.id,
		day: row.day
	};
	const statements: Statement[] = [...guestRow(context, actor), insertContribution(database, row, isFirst(attempt))];
	if (subject.value !== null && row.expiresAt !== null) {
		const pending = { contributionId: row.id, participantId: actor.participantId, subjectHash: subject.value, keepsContact: 0 };
		statements.push(insertPending(database, { ...pending, expiresAt: row.expiresAt }, isFirst(attempt)));
	}
	const done = await runOnce(database, attempt, statements);
	return done.ok ? receiptOf(context, done.value.result) : done;
}

const targetQuestion = (database: Database, { id, currentVersionId }: Procedure, code: string | null): Question<PassageTarget | null> => {
	const asked = passageTargetByCode(database, id, currentVersionId ?? '', code ?? '');
	return code === null ? question(asked.statement, () => null) : asked;
};

function placeOf({ id, currentVersionId }: Procedure, target: PassageTarget | null): Place {
	if (target === null) return { targetKind: 'draft', targetId: id, fieldId: id, versionId: currentVersionId ?? '', passageTextId: null };
	return {
		targetKind: target.passageId === target.chapterId ? 'chapter' : 'passage',
		targetId: target.passageId,
		fieldId: target.chapterId,
		versionId: target.versionId,
		passageTextId: target.passageTextId
	};
}

/** Sends the code and answers the hash of the address it went to. */
async function askForCode(context: Context, { procedure, confirmation }: CommentInput): Promise<Result<string>> {
	if (confirmation === undefined) return refuse('assuranceTooLow');
	const { email, browserToken, locale } = confirmation;
	const requested = await requestEmailCode(context, { purpose: 'publish', procedure, email, group: 'citizen', browserToken, locale });
	return requested.ok ? ok(requested.value.subjectHash) : requested;
}

async function newRow(
	context: Context,
	{ procedure, actor, comment }: CommentInput,
	place: Place,
	phase: Phase,
	mustConfirm: boolean
): Promise<ContributionRow> {
	const id = newId(context.random);
	const settled = phase.moderation === 'pre' ? 'held' : 'public';
	return {
		...place,
		id,
		procedureId: procedure.id,
		kind: 'comment',
		parentId: null,
		participantId: actor.participantId,
		stakeholderGroup: actor.stakeholderGroup,
		assurance: actor.assurance,
		stance: comment.stance,
		title: null,
		body: comment.text,
		maskedBody: null,
		suggestion: comment.suggestion,
		quoteExact: comment.quote?.exact ?? null,
		quotePrefix: comment.quote?.prefix ?? null,
		quoteSuffix: comment.quote?.suffix ?? null,
		entryChannel: 'online',
		state: mustConfirm ? 'awaitingCode' : settled,
		reference: newReference(context.random),
		receiptHash: await receiptHashOf(context, id),
		termsVersion: procedure.termsVersion,
		language: comment.language,
		day: context.day,
		submittedAt: actor.stakeholderGroup === 'employee' ? null : context.now,
		expiresAt: mustConfirm ? context.now + confirmationHours * hourMilliseconds : null
	};
}

/** Refuses with `codeExpired` when the contribution was given up because nobody confirmed it. */
async function receiptOf(context: Context, contributionId: string): Promise<Result<Receipt>> {
	const found = await ask(context.database, contributionById(context.database, contributionId));
	if (found === null) return refuse('codeExpired');
	const { reference, state, expiresAt } = found;
	return ok({ contributionId, reference, state, expiresAt, receiptCode: await receiptCodeOf(context, contributionId) });
}
