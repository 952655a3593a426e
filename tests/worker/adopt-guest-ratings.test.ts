import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { adoptGuestRatings } from '#lib/contribution/adopt-guest-ratings.server.ts';
import { castRating } from '#lib/contribution/cast-rating.server.ts';
import { createOneTimeCodes } from '#lib/identity/create-invitation.server.ts';
import { guestOf } from '#lib/identity/recognise-participant.server.ts';
import { redeemOneTimeCode } from '#lib/identity/redeem-one-time-code.server.ts';
import { startOfDay } from '#lib/platform/calendar.ts';
import { newId } from '#lib/platform/id.ts';
import { testContext } from './support/context.ts';
import { aBrowser, publishedProcedure } from './support/identity.ts';
import { valueOf } from './support/participation.ts';

const context = testContext();
const aKey = () => newId(context.random);

test('what somebody rated as a guest is theirs once the printed code is typed, without a time of day', async () => {
	const procedure = await publishedProcedure(context, 'mitnehmen');
	const browserToken = aBrowser();
	const guest = await guestOf(context, procedure.id, browserToken);
	const rated = { procedure, code: 'Z1.1', criterion: 'agreement' } as const;
	valueOf(await castRating(context, { ...rated, actor: guest, value: 4, key: aKey() }));
	const actor = { kind: 'staff', staffId: 's', label: 'S', roles: ['admin'] } as const;
	const form = { label: 'Bauhof', count: '1', lastDay: '2026-12-13', key: aKey() };
	const { codes } = valueOf(await createOneTimeCodes(context, { procedure, form, actor }));
	const code = codes[0] ?? '';
	const participant = valueOf(await redeemOneTimeCode(context, { procedureId: procedure.id, code, browserToken }));

	await adoptGuestRatings(context, { participant, browserToken });
	await adoptGuestRatings(context, { participant, browserToken });

	const { results } = await env.DB.prepare('SELECT * FROM rating WHERE procedure_id = ?').bind(procedure.id).all();
	expect(results).toHaveLength(1);
	expect(results[0]).toMatchObject({
		participant_id: participant.participantId,
		stakeholder_group: 'employee',
		assurance: 'verified',
		value: 4,
		changed_at: startOfDay(context.day)
	});
});
