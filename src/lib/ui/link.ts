/** A place to go to and its words. */
export interface Link {
	href: string;
	label: string;
}

/** A link that may be the place where the reader is. */
export interface PlaceLink extends Link {
	current: boolean;
}
