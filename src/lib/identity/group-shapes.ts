import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';

/** Told apart by form and word, never by colour: the forms of GroupMark. */
export const groupShapes = {
	citizen: 'circle',
	employee: 'square',
	politician: 'triangle',
	employer: 'diamond'
} as const satisfies Record<StakeholderGroup, string>;
