import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { GroupShape } from '#lib/ui/group-shape.ts';

export const groupShapes: Readonly<Record<StakeholderGroup, GroupShape>> = {
	citizen: 'circle',
	employee: 'square',
	politician: 'triangle',
	employer: 'diamond'
};
