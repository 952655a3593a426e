/**
 * Who runs the portal. Every value a city has to fill in is null here; the pages say so where it is missing
 * (imprint, privacy notice, accessibility statement).
 */
interface CityContact {
	/** Who is responsible by law, as in the imprint: "Stadt Hagen, Der Oberbürgermeister". */
	readonly provider: string | null;
	readonly street: string | null;
	readonly town: string | null;
	readonly phone: string | null;
	readonly email: string;
	readonly vatId: string | null;
	/** Office that answers for the content. */
	readonly contentOffice: string | null;
	readonly dataProtectionOfficer: string | null;
	readonly dataProtectionEmail: string | null;
	readonly accessibilityOffice: string | null;
	readonly accessibilityEmail: string | null;
	/** Who runs servers and database for the city, with the contract (Art. 28 GDPR). */
	readonly processors: readonly string[];
	/** How to submit a petition under § 24 GO NRW in this city. */
	readonly petitionUrl: string;
	/** When the accessibility statement was made or last checked: 'YYYY-MM-DD'. */
	readonly accessibilityCheckedOn: string | null;
}

export const contact: CityContact = {
	provider: null,
	street: null,
	town: null,
	phone: null,
	email: 'beteiligung@hagen.example',
	vatId: null,
	contentOffice: null,
	dataProtectionOfficer: null,
	dataProtectionEmail: null,
	accessibilityOffice: null,
	accessibilityEmail: null,
	processors: [],
	petitionUrl: 'https://www.hagen.de',
	accessibilityCheckedOn: null
};
