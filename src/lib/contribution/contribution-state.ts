/** Where a contribution stands. `masked` is public with some words taken out. */
export const contributionStates = ['draft', 'awaitingCode', 'held', 'public', 'hidden', 'masked', 'withdrawn', 'erased'] as const;

export type ContributionState = (typeof contributionStates)[number];

/** The one predicate for every page, count, export and report; the column `counts_in_public` says the same in SQL. */
export const countsInPublic = (state: ContributionState): boolean => state === 'public' || state === 'masked';
