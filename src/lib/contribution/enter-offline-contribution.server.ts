import { auditEvent } from '#lib/audit/audit-event.store.server.ts';
import { passageTargetByCode, type PassageTarget } from '#lib/draft/draft.store.server.ts';
import { dayOf } from '#lib/platform/calendar.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { askAll } from '#lib/platform/database.server.ts';
import { newId, newReference } from '#lib/platform/id.ts';
import { ok, refuse, refuseAll, type Refusal, type Result } from '#lib/platform/result.ts';
import { sha256 } from '#lib/platform/secrets.server.ts';
import { readTypedText } from '#lib/platform/typed-text.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import { offlineTextLengthMax, titleLengthMax } from './comment.ts';
import { participantOfAttempt } from './confirmation.store.server.ts';
import { insertContribution, type ContributionRow } from './contribution.store.server.ts';
import type { EntryChannel } from './entry-channel.ts';
import { replayOf } from './operation.ts';
import { isFirst, operationByKey, runOnce, type Attempt } from './operation.store.server.ts';
import { receiptHashOf } from './receipt.server.ts';
import type { Stance } from './stance.ts';

export interface OfflineInput {
	readonly procedure: Procedure;
	/** Staff account, or 'system' for a command of the operator. */
	readonly enteredBy: string;
	/** Id in the source (a letter's number, a line of a file): entering it again changes nothing. */
	readonly sourceId: string;
	readonly code: string;
	readonly group: StakeholderGroup;
	readonly channel: Exclude<EntryChannel, 'online'>;
	/** 'YYYY-MM-DD' on which it came in. */
	readonly day: string;
	readonly stance: Stance;
	readonly title: string;
	readonly text: string;
}

/**
 * Enters what came on paper or was said at an event. Each is a participant of its own: nobody can tell whether two
 * letters are from one hand. Never 'verified': letters must not lift a group of employees over the number from which
 * it is shown.
 */
export async function enterOfflineContribution(
	context: Context,
	input: OfflineInput
): Promise<Result<{ readonly contributionId: string; readonly wasThere: boolean }>> {
	const { database, random } = context;
	const { procedure, code, group, channel, day, stance } = input;
	const read = readTexts(input);
	if (!read.ok) return read;
	// Never forgotten, unlike keys of the browser: the same file may be entered again a year later.
	const actor = `offline:${procedure.id}`;
	const key = await sha256(input.sourceId);
	const { target, stored } = await askAll(database, {
		target: passageTargetByCode(database, procedure.id, procedure.currentVersionId ?? '', code),
		stored: operationByKey(database, actor, key)
	});
	const bodyHash = await sha256(JSON.stringify(['offline', code, group, channel, day, stance, read.value]));
	const replay = replayOf(stored, bodyHash);
	if (!replay.ok) return replay;
	if (replay.value !== null) return ok({ contributionId: replay.value.result, wasThere: true });
	const onTime = arrivedInTime(context, input);
	if (!onTime.ok) return onTime;
	if (target === null) return refuse('notFound', 'code');

	const row = await newRow(context, input, target, read.value);
	const attempt: Attempt = { actor, key, bodyHash, run: newId(random), result: row.id, day: context.day };
	const done = await runOnce(database, attempt, [
		participantOfAttempt(
			database,
			{ id: row.participantId, procedureId: procedure.id, stakeholderGroup: group, assurance: row.assurance, createdDay: context.day },
			attempt
		),
		insertContribution(database, row, isFirst(attempt)),
		auditEvent(
			context,
			{
				actor: input.enteredBy,
				action: 'offlineContributionEntered',
				subjectKind: 'contribution',
				subjectId: row.id,
				details: { channel }
			},
			isFirst(attempt)
		)
	]);
	return done.ok ? ok({ contributionId: done.value.result, wasThere: !done.value.isFirst }) : done;
}

async function newRow(
	context: Context,
	{ procedure, group, channel, day, stance }: OfflineInput,
	target: PassageTarget,
	{ title, text }: { readonly title: string; readonly text: string }
): Promise<ContributionRow> {
	const id = newId(context.random);
	return {
		...noConversation,
		id,
		procedureId: procedure.id,
		targetKind: target.passageId === target.chapterId ? 'chapter' : 'passage',
		targetId: target.passageId,
		fieldId: target.chapterId,
		versionId: target.versionId,
		passageTextId: target.passageTextId,
		participantId: newId(context.random),
		stakeholderGroup: group,
		assurance: 'email',
		stance,
		title: title === '' ? null : title,
		body: text,
		entryChannel: channel,
		state: 'public',
		reference: newReference(context.random),
		receiptHash: await receiptHashOf(context, id),
		termsVersion: procedure.termsVersion,
		language: 'de',
		day
	};
}

/** What an entry from paper does not have. */
const noConversation = {
	kind: 'comment',
	parentId: null,
	maskedBody: null,
	suggestion: null,
	quoteExact: null,
	quotePrefix: null,
	quoteSuffix: null,
	submittedAt: null,
	expiresAt: null
} as const;

function readTexts({ title, text }: OfflineInput): Result<{ readonly title: string; readonly text: string }> {
	const readTitle = readTypedText(title, titleLengthMax, 'title');
	const readText = readTypedText(text, offlineTextLengthMax, 'text');
	const refusals: Refusal[] = [readTitle, readText].flatMap((read) => (read.ok ? [] : read.refusals));
	if (readText.ok && readText.value === '') refusals.push({ code: 'fieldRequired', field: 'text' });
	if (!readTitle.ok || !readText.ok || refusals.length > 0) return refuseAll(refusals);
	return ok({ title: readTitle.value, text: readText.value });
}

/** What counts is the day it came in, not the day it is entered. */
function arrivedInTime(context: Context, { procedure, group, day }: OfflineInput): Result<null> {
	const phase = procedure.phases.find(({ kind }) => kind === 'contribution');
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return refuse('unknownValue', 'day');
	if (day > context.day) return refuse('dayInFuture', 'day');
	if (phase === undefined || day > dayOf(phase.closesAt - 1)) return refuse('phaseClosed', 'day');
	if (day < dayOf(phase.opensAt)) return refuse('phaseNotOpenYet', 'day');
	return procedure.admittedGroups.some((admitted) => admitted.group === group) ? ok(null) : refuse('groupNotAdmitted', 'group');
}
