import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { ContributionState } from './contribution-state.ts';
import type { Stance } from './stance.ts';

/** What its author needs to see of a contribution again. */
export interface OwnContribution {
	readonly id: string;
	readonly procedureId: string;
	readonly targetKind: 'passage' | 'chapter' | 'draft';
	readonly targetId: string;
	/** Code of the passage; null for the whole draft. */
	readonly code: string | null;
	readonly group: StakeholderGroup;
	readonly stance: Stance;
	readonly text: string;
	readonly suggestion: string | null;
	readonly state: ContributionState;
	readonly reference: string;
	readonly receiptHash: string;
	readonly day: string;
	readonly expiresAt: number | null;
}
