import { z } from '@hono/zod-openapi';
import { contributionStates } from '#lib/contribution/contribution-state.ts';
import { cursorText, readCursor, type ContributionCursor } from '#lib/contribution/contribution-cursor.ts';
import type { PublicContribution, PublicContributions } from '#lib/contribution/public-contribution.ts';
import type { Receipt } from '#lib/contribution/receipt.server.ts';
import { shownGroups, type ShownTally } from '#lib/contribution/shown-group.ts';
import { stances } from '#lib/contribution/stance.ts';

export const contributionSchema = z
	.strictObject({
		reference: z.string().openapi({ description: 'Public reference: names the contribution wherever it is shown' }),
		stance: z.enum(stances),
		group: z.enum(shownGroups).openapi({
			description: 'Residents state their group themselves. Where few employees wrote, they and residents share "citizenOrEmployee".'
		}),
		title: z.string().nullable(),
		text: z.string(),
		isMasked: z.boolean().openapi({ description: 'Some words were taken out by the moderation' }),
		suggestion: z.string().nullable(),
		quote: z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }).nullable(),
		entryChannel: z.enum(['online', 'post', 'event', 'minutes']),
		language: z.string(),
		day: z.iso.date()
	})
	.openapi('Contribution');

export const contributionListSchema = z
	.strictObject({
		items: z.array(contributionSchema),
		next: z.string().nullable().openapi({ description: 'Opaque: send it back as `after` to go on; null at the end' })
	})
	.openapi('ContributionList');

export const stanceCountsSchema = z
	.strictObject({ group: z.enum(shownGroups), support: z.int(), concern: z.int(), proposal: z.int(), question: z.int() })
	.openapi('StanceCounts');

export const receiptSchema = z
	.strictObject({
		reference: z.string(),
		receiptCode: z.string().openapi({ description: 'Secret: opens state and withdrawal of the contribution' }),
		state: z.enum(contributionStates),
		expiresAt: z.iso.datetime().nullable()
	})
	.openapi('Receipt');

const contributionAnswer = (one: PublicContribution): z.infer<typeof contributionSchema> => ({
	reference: one.reference,
	stance: one.stance,
	group: one.group,
	title: one.title,
	text: one.text,
	isMasked: one.isMasked,
	suggestion: one.suggestion,
	quote: one.quote === null ? null : { exact: one.quote.exact, prefix: one.quote.prefix, suffix: one.quote.suffix },
	entryChannel: one.entryChannel,
	language: one.language,
	day: one.day
});

export const contributionList = ({ items, next }: PublicContributions): z.infer<typeof contributionListSchema> => ({
	items: items.map(contributionAnswer),
	next: next === null ? null : opaqueCursor(next)
});

export const stanceCounts = ({ group, support, concern, proposal, question }: ShownTally): z.infer<typeof stanceCountsSchema> => ({
	group,
	support,
	concern,
	proposal,
	question
});

export const receiptAnswer = ({ reference, receiptCode, state, expiresAt }: Receipt): z.infer<typeof receiptSchema> => ({
	reference,
	receiptCode,
	state,
	expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString()
});

const opaqueCursor = (cursor: ContributionCursor): string =>
	btoa(cursorText(cursor)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Null for anything that no answer of this API ever carried. */
export function readOpaqueCursor(sent: string): ContributionCursor | null {
	if (!/^[\w-]{1,120}$/.test(sent)) return null;
	try {
		const cursor = readCursor(atob(sent.replaceAll('-', '+').replaceAll('_', '/')));
		return cursor !== null && opaqueCursor(cursor) === sent ? cursor : null;
	} catch {
		return null;
	}
}
