import { waitingContributions } from '#lib/contribution/contribution.store.server.ts';
import type { OwnContribution } from '#lib/contribution/own-contribution.ts';
import type { Cookies } from '#lib/identity/browser-token.server.ts';
import { guestOf } from '#lib/identity/recognise-participant.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask } from '#lib/platform/database.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { participationIn } from './participation.server.ts';

export interface ConfirmationPage {
	readonly procedure: Procedure;
	/** What was sent from this browser and waits for its code. */
	readonly waiting: readonly OwnContribution[];
}

/** Null when there is no such procedure. */
export async function confirmationPage(
	context: Context,
	{ slug, cookies }: { readonly slug: string; readonly cookies: Cookies }
): Promise<ConfirmationPage | null> {
	const participation = await participationIn(context, { slug, code: null, cookies });
	if (participation === null) return null;
	const { procedure, browserToken } = participation;
	const guest = await guestOf(context, procedure.id, browserToken);
	return { procedure, waiting: await ask(context.database, waitingContributions(context.database, guest.participantId, context.now)) };
}
