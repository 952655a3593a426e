import type { RefusalCode } from '#lib/platform/refusal.ts';

type Values = Readonly<Record<string, string | number>>;
const refusals = {
	fieldRequired: () => 'Hier fehlt noch etwas.',
	tooLong: (values: Values) =>
		`Der Text ist zu lang: ${String(values.length)} von höchstens ${String(values.max)} Zeichen. Bitte kürzen Sie ihn. Er steht noch da.`,
	controlCharacters: () => 'Der Text enthält unsichtbare Steuerzeichen. Fügen Sie ihn als reinen Text ein.',
	notWellFormed: () => 'Ein Zeichen im Text ist unvollständig. Löschen Sie es und schreiben Sie es neu.',
	tooManyMarks: () => 'Auf einem Buchstaben liegen zu viele Zeichen übereinander. Bitte entfernen Sie diese Stelle.',
	unknownValue: () => 'Diese Auswahl gibt es nicht. Bitte wählen Sie neu.',
	invalidEmail: () => 'Das ist keine vollständige E-Mail-Adresse. Sie sieht aus wie name@beispiel.de.',
	termsNotAccepted: () => 'Bitte stimmen Sie der Veröffentlichung zu. Ohne sie darf der Beitrag nicht erscheinen.',
	ratingOutOfRange: () => 'Bitte wählen Sie eine der fünf Stufen oder „weiß nicht“.',
	passageNotRatable: () => 'Diese Textstelle lässt sich nicht bewerten. Einen Kommentar können Sie schreiben.',
	dayInFuture: () => 'Der Tag liegt in der Zukunft.',
	notSignedIn: () => 'Bitte melden Sie sich an.',
	notAllowed: () => 'Dafür fehlt Ihnen die Berechtigung.',
	groupNotAdmitted: () => 'Diese Gruppe ist in diesem Verfahren nicht gefragt.',
	assuranceTooLow: () => 'Dafür müssen Sie sich in diesem Verfahren erst bestätigen.',
	originForeign: () => 'Die Anfrage kam von einer anderen Website und wurde nicht angenommen.',
	notFound: () => 'Das gibt es hier nicht.',
	phaseNotOpenYet: () => 'Die Beteiligung hat noch nicht begonnen.',
	phaseClosed: () => 'Die Frist ist abgelaufen. Ihr Text wurde nicht gesendet. Sie können ihn hier kopieren.',
	codeWrong: () => 'Dieser Code stimmt nicht. Bitte prüfen Sie die Zeichen.',
	codeExpired: () => 'Dieser Code gilt nicht mehr. Lassen Sie sich einen neuen senden.',
	codeTriesExhausted: () => 'Der Code wurde zu oft falsch eingegeben. Lassen Sie sich einen neuen senden.',
	invitationUnknown: () => 'Diesen Einladungscode gibt es nicht. Bitte prüfen Sie die Zeichen.',
	invitationExpired: () => 'Diese Einladung gilt nicht mehr. Fragen Sie bei der Stelle nach, von der Sie den Code haben.',
	invitationExhausted: () => 'Dieser Code wurde schon verwendet.',
	tooManyRequests: () => 'Das waren zu viele Versuche in kurzer Zeit. Bitte warten Sie eine Stunde.',
	keyMissing: () => 'Der Anfrage fehlt der Schlüssel, der sie einmalig macht (Idempotency-Key).',
	keyReused: () => 'Mit demselben Schlüssel wurde schon etwas anderes gesendet. Laden Sie die Seite neu und senden Sie noch einmal.',
	malformedBody: () => 'Die Anfrage ist nicht lesbar.',
	bodyTooLarge: () => 'Die Anfrage ist zu groß.',
	mediaTypeUnsupported: () => 'Diese Art von Inhalt wird hier nicht angenommen.',
	methodNotAllowed: () => 'Das geht an dieser Adresse nicht.',
	alreadyDone: () => 'Das ist schon geschehen.',
	lastAdmin: () => 'Das ist die letzte Person, die Personal verwalten darf. Geben Sie diese Rolle zuerst jemand anderem.',
	snapshotAlreadyReleased: () =>
		'Für dieses Verfahren ist schon eine Auswertung freigegeben. Eine zweite würde kleine Gruppen erkennbar machen.',
	snapshotBeforeCutoff: () =>
		'Diese Auszählung entstand vor dem Ende der Beteiligung. Veröffentlichen lässt sich erst eine, die danach gemacht wurde.',
	reportNotReleased: () => 'Die Auswertung ist noch nicht freigegeben.',
	draftMalformed: (values: Values) => `Der Entwurf ließ sich nicht lesen: ${String(values.reason ?? '')}`,
	procedureExists: () => 'Ein Verfahren mit diesem Kurznamen gibt es schon.',
	unknownHost: () => 'Unter dieser Adresse gibt es kein Portal.',
	misconfigured: (values: Values) => `Das Portal ist noch nicht fertig eingerichtet: ${String(values.setting ?? '')}`,
	internal: () => 'Hier ist etwas schiefgegangen. Ihre Eingabe wurde nicht verarbeitet.'
} satisfies Record<RefusalCode, (values: Values) => string>;

/** Texts that every room shares. German is the source; en.ts is typed against it. */
export const de = { refusals };
