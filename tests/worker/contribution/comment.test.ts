import { describe, expect, test } from 'vitest';
import { confirmationHours } from '#lib/contribution/comment.ts';
import { readComment } from '#lib/contribution/contribution.schema.ts';
import { giveUpUnconfirmed } from '#lib/contribution/give-up-unconfirmed.server.ts';
import { openReceipt } from '#lib/contribution/open-receipt.server.ts';
import { postComment, type CommentInput } from '#lib/contribution/post-comment.server.ts';
import { withdrawContribution } from '#lib/contribution/withdraw-contribution.server.ts';
import { guestOf } from '#lib/identity/recognise-participant.server.ts';
import { testContext } from '../support/context.ts';
import { aComment, aKey, aLoadedProcedure, aParticipant, refusalsOf, rows, valueOf } from '../support/participation.ts';

const context = testContext();
const confirmation = (browserToken: string, email = `${browserToken}@example.org`) => ({ email, browserToken, locale: 'de' }) as const;
const contributionsOf = async (participantId: string) =>
	rows<{ id: string; state: string; submitted_at: number | null; day: string; target_kind: string; field_id: string }>(
		'SELECT * FROM contribution WHERE participant_id = ?',
		participantId
	);

describe('a comment', () => {
	test('of a signed-in person is public at once, on a passage, a chapter or the whole draft', async () => {
		const procedure = await aLoadedProcedure(context, 'c-targets');
		const actor = await aParticipant(context, procedure);
		for (const code of ['Z1.1', 'H1', null]) {
			const posted = valueOf(await postComment(context, { procedure, actor, code, comment: aComment(), key: aKey(context) }));
			expect(posted).toMatchObject({ state: 'public', expiresAt: null });
		}
		const stored = await contributionsOf(actor.participantId);
		expect(stored.map(({ target_kind, field_id }) => `${target_kind} ${field_id}`).sort()).toEqual([
			'chapter c-targets-H1',
			`draft ${procedure.id}`,
			'passage c-targets-H1'
		]);
	});

	test('is held where staff look first', async () => {
		const procedure = await aLoadedProcedure(context, 'c-held');
		const phases = procedure.phases.map((phase) => ({ ...phase, moderation: 'pre' as const }));
		const actor = await aParticipant(context, procedure);
		const held = { ...procedure, phases };
		const posted = valueOf(await postComment(context, { procedure: held, actor, code: 'Z1.1', comment: aComment(), key: aKey(context) }));
		expect(posted.state).toBe('held');
		expect(await rows('SELECT * FROM contribution_tally WHERE target_id = ?', 'c-held-Z1.1')).toEqual([]);
	});

	test('sent twice with one key is one contribution and shows the same receipt; another text with that key is refused', async () => {
		const procedure = await aLoadedProcedure(context, 'c-twice');
		const actor = await aParticipant(context, procedure);
		const input: CommentInput = { procedure, actor, code: 'Z1.1', comment: aComment(), key: aKey(context) };
		const receipts = await Promise.all(Array.from({ length: 20 }, async () => postComment(context, input)));
		const [first] = receipts.map(valueOf);
		expect(receipts.map(valueOf)).toEqual(Array.from({ length: 20 }, () => first));
		expect(await contributionsOf(actor.participantId)).toHaveLength(1);
		expect(refusalsOf(await postComment(context, { ...input, comment: aComment({ text: 'Etwas anderes.' }) }))).toEqual(['keyReused']);
		expect(refusalsOf(await postComment(context, { ...input, code: 'Z1.2' }))).toEqual(['keyReused']);
		const late = testContext({ now: (procedure.phases.find(({ kind }) => kind === 'contribution')?.closesAt ?? 0) + 1 });
		expect(valueOf(await postComment(late, input))).toEqual(first);
	});

	test('of an employee carries the day and no time', async () => {
		const procedure = await aLoadedProcedure(context, 'c-day');
		const actor = await aParticipant(context, procedure, 'employee');
		valueOf(await postComment(context, { procedure, actor, code: 'Z1.1', comment: aComment(), key: aKey(context) }));
		expect(await contributionsOf(actor.participantId)).toMatchObject([{ submitted_at: null, day: context.day }]);
	});

	test('is taken until the last millisecond of the phase and refused at the cut-off itself', async () => {
		const procedure = await aLoadedProcedure(context, 'c-cutoff');
		const actor = await aParticipant(context, procedure);
		const phase = procedure.phases.find(({ kind }) => kind === 'contribution');
		const at = async (now: number) =>
			refusalsOf(await postComment(testContext({ now }), { procedure, actor, code: 'Z1.1', comment: aComment(), key: aKey(context) }));
		expect(await at((phase?.opensAt ?? 0) - 1)).toEqual(['phaseNotOpenYet']);
		expect(await at((phase?.closesAt ?? 0) - 1)).toEqual([]);
		expect(await at(phase?.closesAt ?? 0)).toEqual(['phaseClosed']);
		expect(await at((phase?.closesAt ?? 0) + 1)).toEqual(['phaseClosed']);
	});

	test('is refused without key, for an unknown passage, a quote that stands nowhere, a machine, a group or assurance that is not asked', async () => {
		const procedure = await aLoadedProcedure(context, 'c-refused');
		const actor = await aParticipant(context, procedure);
		const guest = await guestOf(context, procedure.id, 'refused');
		const post = async (changes: Partial<CommentInput>) =>
			refusalsOf(await postComment(context, { procedure, actor, code: 'Z1.1', comment: aComment(), key: aKey(context), ...changes }));
		expect(await post({ key: 'kurz' })).toEqual(['keyMissing key']);
		expect(await post({ code: 'Z9.9' })).toEqual(['notFound code']);
		expect(await post({ trap: 'https://spam.example' })).toEqual(['malformedBody']);
		const quote = (exact: string) => aComment({ quote: { exact, prefix: '', suffix: '' } });
		expect(await post({ comment: quote('steht nirgends') })).toEqual(['unknownValue quote.exact']);
		expect(await post({ comment: quote('Wortlaut'), code: null })).toEqual(['unknownValue quote.exact']);
		expect(await post({ comment: quote('Wortlaut') })).toEqual([]);
		expect(await post({ procedure: { ...procedure, admittedGroups: [] } })).toEqual(['groupNotAdmitted']);
		expect(await post({ actor: { ...actor, procedureId: 'another' } })).toEqual(['notSignedIn']);
		const strict = procedure.admittedGroups.map((admitted) => ({ ...admitted, commentAssurance: 'verified' as const }));
		expect(await post({ procedure: { ...procedure, admittedGroups: strict } })).toEqual(['assuranceTooLow']);
		expect(await post({ actor: guest })).toEqual(['assuranceTooLow']);
		expect(await post({ actor: guest, confirmation: confirmation('refused', 'keine Adresse') })).toEqual(['invalidEmail email']);
		expect(await contributionsOf(guest.participantId)).toEqual([]);
	});

	test('of a guest waits for its code, is counted nowhere and is given up after 48 hours', async () => {
		const procedure = await aLoadedProcedure(context, 'c-guest');
		const actor = await guestOf(context, procedure.id, 'waits');
		const input = { procedure, actor, code: 'Z1.1', comment: aComment(), key: aKey(context), confirmation: confirmation('waits') };
		const receipt = valueOf(await postComment(context, input));
		const expiresAt = context.now + confirmationHours * 3_600_000;
		expect(receipt).toMatchObject({ state: 'awaitingCode', expiresAt });
		expect(valueOf(await postComment(context, input))).toEqual(receipt);
		expect(await rows('SELECT * FROM email_code WHERE procedure_id = ?', procedure.id)).toHaveLength(1);
		expect(await rows('SELECT * FROM contribution_tally WHERE target_id = ?', 'c-guest-Z1.1')).toEqual([]);
		await giveUpUnconfirmed(testContext({ now: expiresAt - 1 }));
		expect(await contributionsOf(actor.participantId)).toHaveLength(1);
		expect(await giveUpUnconfirmed(testContext({ now: expiresAt }))).toBeGreaterThanOrEqual(1);
		expect(await contributionsOf(actor.participantId)).toEqual([]);
		expect(await rows('SELECT * FROM pending_confirmation WHERE participant_id = ?', actor.participantId)).toEqual([]);
		expect(refusalsOf(await postComment(context, input))).toEqual(['codeExpired']);
	});
});

describe('whatever somebody types', () => {
	const strings = [
		'\ud800 halbes Zeichen',
		'\udc00',
		'NUL \u0000 mittendrin',
		'rechts nach links \u202e geklaut',
		`Z${'\u0301'.repeat(5000)}`,
		'👩‍👩‍👧‍👦🏳️‍🌈 Emoji',
		'\u200b\u200c\u200d',
		"'; DROP TABLE contribution; --",
		'<script>alert(1)</script>',
		'a'.repeat(4000),
		'a'.repeat(4001),
		' \n\t ',
		'ﷺ'.repeat(1000),
		'\uFEFF',
		'İ'.repeat(2000)
	];

	test('is taken as it stands or refused with a code, and never throws', async () => {
		const procedure = await aLoadedProcedure(context, 'c-naughty');
		const actor = await aParticipant(context, procedure);
		for (const text of strings) {
			for (const raw of [{ text }, { text: 'ja', suggestion: text }, { text: 'ja', quote: { exact: text } }]) {
				const read = readComment({ stance: 'question', termsAccepted: true, ...raw });
				if (!read.ok) continue;
				const posted = await postComment(context, { procedure, actor, code: 'Z1.1', comment: read.value, key: aKey(context) });
				expect(posted.ok || posted.refusals.length > 0).toBe(true);
				if (!posted.ok) continue;
				const [stored] = await rows<{ body: string }>('SELECT body FROM contribution WHERE id = ?', posted.value.contributionId);
				expect(stored?.body).toBe(read.value.text);
			}
		}
	});
});

describe('a receipt', () => {
	const posted = async (slug: string) => {
		const procedure = await aLoadedProcedure(context, slug);
		const actor = await aParticipant(context, procedure);
		const receipt = valueOf(await postComment(context, { procedure, actor, code: 'Z1.1', comment: aComment(), key: aKey(context) }));
		return { ...receipt, procedureId: procedure.id };
	};

	test('opens the state with reference and code, however they are typed, and with nothing else', async () => {
		const { procedureId, reference, receiptCode } = await posted('c-receipt');
		const typed = { procedureId, reference: reference.toLowerCase(), receiptCode: ` ${receiptCode.slice(0, 4)}-${receiptCode.slice(4)} ` };
		expect(valueOf(await openReceipt(context, typed))).toMatchObject({ reference, code: 'Z1.1', state: 'public', text: 'Bitte früher.' });
		expect(refusalsOf(await openReceipt(context, { ...typed, receiptCode: 'AAAA' }))).toEqual(['codeWrong receiptCode']);
		expect(refusalsOf(await openReceipt(context, { ...typed, reference: 'ZZZZ' }))).toEqual(['codeWrong receiptCode']);
		expect(refusalsOf(await openReceipt(context, { ...typed, procedureId: 'another' }))).toEqual(['codeWrong receiptCode']);
		expect(refusalsOf(await openReceipt(context, { ...typed, reference: '' }))).toEqual(['fieldRequired reference']);
		expect(refusalsOf(await openReceipt(context, { ...typed, receiptCode: ' - ' }))).toEqual(['fieldRequired receiptCode']);
		const stored = await rows('SELECT * FROM contribution WHERE procedure_id = ?', procedureId);
		expect(JSON.stringify(stored)).not.toContain(receiptCode);
	});

	test('limits wrong tries, and the right code still opens', async () => {
		const { procedureId, reference, receiptCode } = await posted('c-tries');
		const tries = [];
		for (let count = 0; count < 25; count += 1) {
			tries.push(...refusalsOf(await openReceipt(context, { procedureId, reference, receiptCode: `FALSCH${String(count)}` })));
		}
		expect(tries.filter((refusal) => refusal.startsWith('codeWrong'))).toHaveLength(20);
		expect(tries.at(-1)).toBe('tooManyRequests receiptCode');
		expect(valueOf(await openReceipt(context, { procedureId, reference, receiptCode })).reference).toBe(reference);
	});

	test('withdraws a contribution for good, and doing it again changes nothing', async () => {
		const { contributionId, ...key } = await posted('c-withdraw');
		expect(valueOf(await withdrawContribution(context, key)).state).toBe('withdrawn');
		expect(valueOf(await withdrawContribution(context, key)).state).toBe('withdrawn');
		expect(await rows('SELECT support, concern, proposal FROM contribution_tally WHERE target_id = ?', 'c-withdraw-Z1.1')).toEqual([
			{ support: 0, concern: 0, proposal: 0 }
		]);
		await rows(`UPDATE contribution SET state = 'erased' WHERE id = ?`, contributionId);
		expect(refusalsOf(await withdrawContribution(context, key))).toEqual(['alreadyDone']);
	});
});
