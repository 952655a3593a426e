/**
 * Every reason for which something is refused, with the HTTP status it is answered with. The set is closed: a code
 * without a text in each language does not compile (src/messages), and one without a test fails the suite.
 */
export const refusalStatus = {
	// what was typed
	fieldRequired: 422,
	tooLong: 422,
	controlCharacters: 422,
	notWellFormed: 422,
	tooManyMarks: 422,
	unknownValue: 422,
	invalidEmail: 422,
	termsNotAccepted: 422,
	ratingOutOfRange: 422,
	passageNotRatable: 422,
	dayInFuture: 422,
	// who and when
	notSignedIn: 401,
	notAllowed: 403,
	groupNotAdmitted: 403,
	assuranceTooLow: 403,
	originForeign: 403,
	notFound: 404,
	phaseNotOpenYet: 409,
	phaseClosed: 409,
	// codes and invitations
	codeWrong: 422,
	codeExpired: 410,
	codeTriesExhausted: 429,
	invitationUnknown: 422,
	invitationExpired: 410,
	invitationExhausted: 410,
	tooManyRequests: 429,
	// sending
	keyMissing: 400,
	keyReused: 409,
	malformedBody: 400,
	bodyTooLarge: 413,
	mediaTypeUnsupported: 415,
	methodNotAllowed: 405,
	// staff
	alreadyDone: 409,
	lastAdmin: 409,
	snapshotAlreadyReleased: 409,
	snapshotBeforeCutoff: 409,
	reportNotReleased: 404,
	draftMalformed: 422,
	procedureExists: 409,
	// the portal itself
	unknownHost: 421,
	misconfigured: 503,
	internal: 500
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof refusalStatus;
