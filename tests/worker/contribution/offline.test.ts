import { describe, expect, test } from 'vitest';
import { enterOfflineContribution, type OfflineInput } from '#lib/contribution/enter-offline-contribution.server.ts';
import { forgetOldOperations } from '#lib/contribution/forget-old-operations.server.ts';
import { recountTallies } from '#lib/contribution/recount-tallies.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { addDays } from '#lib/platform/calendar.ts';
import { testContext } from '../support/context.ts';
import { aLoadedProcedure, refusalsOf, rows, valueOf } from '../support/participation.ts';

const context = testContext();
const letter = (procedure: Procedure, changes: Partial<OfflineInput> = {}): OfflineInput => ({
	procedure,
	enteredBy: 'system',
	sourceId: 'Brief 1',
	code: 'Z1.1',
	group: 'employee',
	channel: 'post',
	day: context.day,
	stance: 'concern',
	title: 'Ein Brief',
	text: 'Sehr geehrte Damen und Herren',
	...changes
});

describe('a contribution from paper', () => {
	test('is public with its channel and day, once however often it is entered', async () => {
		const procedure = await aLoadedProcedure(context, 'o-once');
		const first = valueOf(await enterOfflineContribution(context, letter(procedure)));
		expect(first.wasThere).toBe(false);
		const again = await Promise.all(Array.from({ length: 10 }, async () => enterOfflineContribution(context, letter(procedure))));
		expect(again.map(valueOf)).toEqual(Array.from({ length: 10 }, () => ({ ...first, wasThere: true })));
		expect(
			await rows('SELECT state, entry_channel, day, title, submitted_at FROM contribution WHERE procedure_id = ?', procedure.id)
		).toEqual([{ state: 'public', entry_channel: 'post', day: context.day, title: 'Ein Brief', submitted_at: null }]);
		expect(await rows('SELECT action, subject_id FROM audit_event WHERE subject_id = ?', first.contributionId)).toHaveLength(1);
		const inAYear = testContext({ now: context.now + 400 * 86_400_000 });
		await forgetOldOperations(inAYear);
		expect(valueOf(await enterOfflineContribution(inAYear, letter(procedure))).wasThere).toBe(true);
	});

	test('makes a person of its own that is never verified: letters do not lift employees over the number', async () => {
		const procedure = await aLoadedProcedure(context, 'o-people');
		for (let number = 0; number < 12; number += 1) {
			valueOf(await enterOfflineContribution(context, letter(procedure, { sourceId: `Brief ${String(number)}` })));
		}
		const people = await rows<{ assurance: string }>('SELECT assurance FROM participant WHERE procedure_id = ?', procedure.id);
		expect(people).toEqual(Array.from({ length: 12 }, () => ({ assurance: 'email' })));
		expect(await rows('SELECT * FROM field_tally WHERE field_id = ?', 'o-people-H1')).toEqual([]);
		expect(await rows('SELECT * FROM rating WHERE procedure_id = ?', procedure.id)).toEqual([]);
		expect(await recountTallies(context)).toEqual([]);
	});

	test('may have 10,000 characters, and is refused with the field when something is wrong', async () => {
		const procedure = await aLoadedProcedure(context, 'o-refused');
		const enter = async (changes: Partial<OfflineInput>) => refusalsOf(await enterOfflineContribution(context, letter(procedure, changes)));
		expect(await enter({ text: 'a'.repeat(10_000), sourceId: 'lang' })).toEqual([]);
		expect(await enter({ text: 'a'.repeat(10_001) })).toEqual(['tooLong text']);
		expect(await enter({ text: '' })).toEqual(['fieldRequired text']);
		expect(await enter({ title: 'a'.repeat(201), text: '\u0000' })).toEqual(['tooLong title', 'controlCharacters text']);
		expect(await enter({ code: 'Z9.9' })).toEqual(['notFound code']);
		expect(await enter({ day: 'gestern' })).toEqual(['unknownValue day']);
		expect(await enter({ day: addDays(context.day, 1) })).toEqual(['dayInFuture day']);
		expect(await enter({ day: addDays(context.day, -21) })).toEqual(['phaseNotOpenYet day']);
		const afterwards = testContext({ now: context.now + 40 * 86_400_000 });
		const late = letter(procedure, { day: addDays(context.day, 30), sourceId: 'spät' });
		expect(refusalsOf(await enterOfflineContribution(afterwards, late))).toEqual(['phaseClosed day']);
		expect(await enter({ procedure: { ...procedure, admittedGroups: [] } })).toEqual(['groupNotAdmitted group']);
		valueOf(await enterOfflineContribution(context, letter(procedure)));
		expect(await enter({ text: 'Ein anderer Brief mit derselben Nummer' })).toEqual(['keyReused']);
	});
});
