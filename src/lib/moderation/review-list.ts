import type { ContributionCursor } from '#lib/contribution/contribution-cursor.ts';
import type { ContributionState } from '#lib/contribution/contribution-state.ts';
import type { EntryChannel } from '#lib/contribution/entry-channel.ts';
import type { ShownGroup } from '#lib/contribution/shown-group.ts';
import type { Stance } from '#lib/contribution/stance.ts';

/** A contribution as staff read it. Their page keeps the rule on groups too: it is colleagues who could be recognised. */
export interface ReviewedContribution {
	readonly id: string;
	readonly reference: string;
	/** Code of the passage; null for the whole draft. */
	readonly code: string | null;
	readonly stance: Stance;
	readonly group: ShownGroup;
	readonly state: ContributionState;
	readonly title: string | null;
	readonly text: string;
	readonly suggestion: string | null;
	readonly entryChannel: EntryChannel;
	readonly day: string;
}

export interface ReviewFilter {
	readonly state?: ContributionState | undefined;
	readonly stance?: Stance | undefined;
	readonly group?: ShownGroup | undefined;
	/** Normalised; finds one contribution whatever else is asked. */
	readonly reference?: string | undefined;
	readonly after?: ContributionCursor | undefined;
}

export interface ReviewPage {
	readonly items: readonly ReviewedContribution[];
	readonly next: ContributionCursor | null;
}
