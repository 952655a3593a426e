import type { ParticipantActor } from '#lib/access/actor.ts';
import { mayTakePart } from '#lib/contribution/participation.ts';
import { ownRatings } from '#lib/contribution/rating.store.server.ts';
import { passageWithChapter } from '#lib/draft/draft-reading.store.server.ts';
import { isRatable, type DocumentPassage } from '#lib/draft/passage.ts';
import { browserToken, type Cookies } from '#lib/identity/browser-token.server.ts';
import { guestOf, recogniseParticipant } from '#lib/identity/recognise-participant.server.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { ask, askAll } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import { currentVersionIdOf, procedureIdOf } from '#lib/procedure/procedure.store.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import type { ParticipationPage } from './participation-page.ts';

/** Who is here, in which procedure, about which passage. */
export interface Participation {
	readonly procedure: Procedure;
	readonly actor: ParticipantActor;
	readonly browserToken: string;
	/** Null for the whole draft. */
	readonly passage: DocumentPassage | null;
}

/** Null when there is no such procedure or passage. `code` null means the whole draft. */
export async function participationIn(
	context: Context,
	{ slug, code, cookies }: { readonly slug: string; readonly code: string | null; readonly cookies: Cookies }
): Promise<Participation | null> {
	const { database } = context;
	const { procedure, found } = await askAll(database, {
		procedure: procedureBySlug(database, slug),
		found: passageWithChapter(database, procedureIdOf(slug), currentVersionIdOf(slug), code ?? '')
	});
	if (procedure === null) return null;
	const chapter = found?.chapter ?? null;
	const passage = chapter === null ? null : ([chapter.chapter, ...chapter.passages].find(({ id }) => id === found?.passageId) ?? null);
	if (code !== null && passage === null) return null;
	const token = browserToken(context, cookies);
	const actor = (await recogniseParticipant(context, procedure, cookies)) ?? (await guestOf(context, procedure.id, token));
	return { procedure, actor, browserToken: token, passage };
}

const formsOnPage = 5;

export async function participationPage(context: Context, { procedure, actor, passage }: Participation): Promise<ParticipationPage> {
	const { database, now, random } = context;
	const phase = procedure.phases.find(({ kind }) => kind === 'contribution');
	const mayRate = mayTakePart('rating', procedure, actor, now);
	const mayComment = mayTakePart('comment', procedure, actor, now);
	const isRated = passage !== null && isRatable(passage.kind);
	return {
		slug: procedure.slug,
		procedureTitle: { de: procedure.texts.de.title, en: procedure.texts.en.title },
		termsVersion: procedure.termsVersion,
		passage,
		group: actor.stakeholderGroup,
		isGuest: actor.assurance === 'guest',
		rating: isRated ? (mayRate.ok ? null : (mayRate.refusals[0]?.code ?? null)) : 'passageNotRatable',
		comment: mayComment.ok ? null : (mayComment.refusals[0]?.code ?? null),
		opensAt: phase?.opensAt ?? null,
		closesAt: phase?.closesAt ?? null,
		moderation: phase?.moderation ?? 'post',
		ratings: isRated ? await ask(database, ownRatings(database, actor.participantId, passage.ratedAs)) : {},
		keys: Array.from({ length: formsOnPage }, () => newId(random))
	};
}
