export const stances = ['support', 'concern', 'proposal', 'question'] as const;

/** What kind of comment somebody makes. */
export type Stance = (typeof stances)[number];

export const isStance = (value: string): value is Stance => (stances as readonly string[]).includes(value);
