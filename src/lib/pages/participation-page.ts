import type { ParticipantActor } from '#lib/access/actor.ts';
import type { OwnRatings } from '#lib/contribution/rating.ts';
import type { DocumentPassage } from '#lib/draft/passage.ts';
import type { RefusalCode } from '#lib/platform/refusal.ts';

/** What the page "take part" shows. */
export interface ParticipationPage {
	readonly slug: string;
	readonly procedureTitle: Readonly<Record<'de' | 'en', string>>;
	readonly termsVersion: string;
	readonly passage: DocumentPassage | null;
	readonly group: ParticipantActor['stakeholderGroup'];
	readonly isGuest: boolean;
	/** Why nothing can be sent now, or null. */
	readonly rating: RefusalCode | null;
	readonly comment: RefusalCode | null;
	readonly opensAt: number | null;
	readonly closesAt: number | null;
	readonly moderation: 'post' | 'pre';
	readonly ratings: OwnRatings;
	/** One fresh key per form. */
	readonly keys: readonly string[];
}
