import type { GroupShape } from '#lib/ui/group-shape.ts';
import type { ShownGroup } from './shown-group.ts';
import type { Stance } from './stance.ts';

/** A kind of comment is a sign and a word. */
export const stanceSigns = { support: '+', concern: '!', proposal: '→', question: '?' } as const satisfies Record<Stance, string>;

/** A group is a form and a word. */
export const groupShapes = {
	citizen: 'circle',
	employee: 'square',
	politician: 'triangle',
	employer: 'diamond',
	citizenOrEmployee: 'circleSquare'
} as const satisfies Record<ShownGroup, GroupShape>;
