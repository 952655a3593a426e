/** How sure the city is who somebody is, from the least to the most. */
export const assurances = ['guest', 'email', 'verified'] as const;

export type Assurance = (typeof assurances)[number];

export const reaches = (held: Assurance, wanted: Assurance): boolean => assurances.indexOf(held) >= assurances.indexOf(wanted);
