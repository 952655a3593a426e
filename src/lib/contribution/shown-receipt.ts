import type { ContributionState } from './contribution-state.ts';

/** What a receipt shows. */
export interface ShownReceipt {
	readonly reference: string;
	readonly receiptCode: string;
	readonly state: ContributionState;
}
