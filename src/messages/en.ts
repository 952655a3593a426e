import type { de } from './de.ts';

/** Texts that every room shares, in English. */
export const en: typeof de = {
	refusals: {
		fieldRequired: () => 'Something is still missing here.',
		tooLong: (values) =>
			`The text is too long: ${String(values.length)} of at most ${String(values.max)} characters. Please shorten it. It is still there.`,
		controlCharacters: () => 'The text contains invisible control characters. Paste it as plain text.',
		notWellFormed: () => 'One character in the text is incomplete. Delete it and type it again.',
		tooManyMarks: () => 'There are too many marks stacked on one letter. Please remove that part.',
		unknownValue: () => 'This choice does not exist. Please choose again.',
		invalidEmail: () => 'This is not a complete e-mail address. It looks like name@example.org.',
		termsNotAccepted: () => 'Please agree to the publication. Without it the contribution may not appear.',
		ratingOutOfRange: () => 'Please choose one of the five steps or “don’t know”.',
		passageNotRatable: () => 'This passage cannot be rated. You can write a comment.',
		dayInFuture: () => 'This day lies in the future.',
		notSignedIn: () => 'Please sign in.',
		notAllowed: () => 'You do not have the permission for this.',
		groupNotAdmitted: () => 'This group is not asked in this procedure.',
		assuranceTooLow: () => 'You need to confirm yourself in this procedure first.',
		originForeign: () => 'The request came from another website and was not accepted.',
		notFound: () => 'There is nothing like that here.',
		phaseNotOpenYet: () => 'The consultation has not begun yet.',
		phaseClosed: () => 'The deadline has passed. Your text was not sent. You can copy it here.',
		codeWrong: () => 'This code is not right. Please check the characters.',
		codeExpired: () => 'This code is no longer valid. Have a new one sent to you.',
		codeTriesExhausted: () => 'The code was entered wrongly too often. Have a new one sent to you.',
		invitationUnknown: () => 'There is no such invitation code. Please check the characters.',
		invitationExpired: () => 'This invitation is no longer valid. Ask the office that gave you the code.',
		invitationExhausted: () => 'This code has been used already.',
		tooManyRequests: () => 'Too many attempts in a short time. Please wait an hour.',
		keyMissing: () => 'The request lacks the key that makes it unique (Idempotency-Key).',
		keyReused: () => 'Something else was already sent with the same key. Reload the page and send again.',
		malformedBody: () => 'The request cannot be read.',
		bodyTooLarge: () => 'The request is too large.',
		mediaTypeUnsupported: () => 'This kind of content is not accepted here.',
		methodNotAllowed: () => 'This cannot be done at this address.',
		alreadyDone: () => 'This has been done already.',
		lastAdmin: () => 'This is the last person who may manage staff. Give the role to somebody else first.',
		snapshotAlreadyReleased: () =>
			'A report of this procedure has been released already. A second one would make small groups recognisable.',
		snapshotBeforeCutoff: () => 'This count was made before the consultation ended. Only one made afterwards can be published.',
		reportNotReleased: () => 'The report has not been released yet.',
		draftMalformed: (values) => `The draft could not be read: ${String(values.reason ?? '')}`,
		procedureExists: () => 'There is already a procedure with this short name.',
		unknownHost: () => 'There is no portal at this address.',
		misconfigured: (values) => `The portal is not set up yet: ${String(values.setting ?? '')}`,
		internal: () => 'Something went wrong here. Your input was not processed.'
	}
};
