/** The four groups, in the fixed order in which they are shown everywhere. */
export const stakeholderGroups = ['citizen', 'employee', 'politician', 'employer'] as const;

export type StakeholderGroup = (typeof stakeholderGroups)[number];

export const isStakeholderGroup = (value: string): value is StakeholderGroup => (stakeholderGroups as readonly string[]).includes(value);

/** Residents state their group themselves; the other groups are proven by an invitation or a one-time code. Say so at every figure. */
export const isSelfStated = (group: StakeholderGroup): boolean => group === 'citizen';
