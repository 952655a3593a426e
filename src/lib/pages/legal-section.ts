/** A piece of a legal page. */
export interface LegalSection {
	readonly id?: string;
	readonly title: string;
	readonly paragraphs: readonly string[];
	readonly items?: readonly string[];
	readonly links?: readonly { readonly href: string; readonly label: string }[];
}

/** What a legal page needs to know of the city that runs the portal. */
export interface LegalFacts {
	readonly city: string;
	readonly provider: string | null;
	readonly street: string | null;
	readonly town: string | null;
	readonly phone: string | null;
	readonly email: string;
	readonly vatId: string | null;
	readonly contentOffice: string | null;
	readonly dataProtectionOfficer: string | null;
	readonly dataProtectionEmail: string | null;
	readonly accessibilityOffice: string | null;
	readonly accessibilityEmail: string | null;
	readonly processors: readonly string[];
	readonly petitionUrl: string;
	readonly accessibilityCheckedOn: string | null;
}

/** Texts of one legal page in one language. */
export interface LegalTexts {
	readonly title: string;
	readonly lead: string;
	readonly sections: (facts: LegalFacts) => readonly LegalSection[];
}
