import type { Quote } from './comment.ts';
import type { ContributionCursor } from './contribution-cursor.ts';
import type { EntryChannel } from './entry-channel.ts';
import type { ShownGroup } from './shown-group.ts';
import type { Stance } from './stance.ts';

/**
 * What everybody may read of a contribution. Neither assurance nor time of day is in here: both would tell employees
 * from citizens where their groups are shown as one.
 */
export interface PublicContribution {
	readonly id: string;
	readonly reference: string;
	readonly stance: Stance;
	readonly group: ShownGroup;
	readonly title: string | null;
	readonly text: string;
	/** Some words were taken out by the moderation. */
	readonly isMasked: boolean;
	readonly suggestion: string | null;
	readonly quote: Quote | null;
	readonly entryChannel: EntryChannel;
	readonly language: string;
	readonly day: string;
	readonly versionId: string;
}

export interface PublicContributions {
	readonly items: readonly PublicContribution[];
	/** Where the next page begins, or null on the last. */
	readonly next: ContributionCursor | null;
}
