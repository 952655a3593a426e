export const criteria = ['agreement', 'importance'] as const;

export type Criterion = (typeof criteria)[number];

export const isCriterion = (value: string): value is Criterion => (criteria as readonly string[]).includes(value);

/** Five steps, 1 the lowest; "don't know" is an answer of its own and never the middle. */
export type RatingValue = 1 | 2 | 3 | 4 | 5 | 'dontKnow';

/** How a rating is stored: 0 stands for "don't know". */
export const storedRating = (value: RatingValue): number => (value === 'dontKnow' ? 0 : value);

export const ratingFromStored = (stored: number): RatingValue => (stored === 0 ? 'dontKnow' : (stored as RatingValue));

/** What somebody said of one wording, by criterion. */
export type OwnRatings = Readonly<Partial<Record<Criterion, RatingValue>>>;
