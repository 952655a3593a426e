import type { PassageKind } from '#lib/draft/passage.ts';
import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { ContributionState } from '../contribution-state.ts';
import type { EntryChannel } from '../entry-channel.ts';
import type { Criterion } from '../rating.ts';
import type { ShownGroup } from '../shown-group.ts';
import type { Stance } from '../stance.ts';

const stances = { support: 'Zustimmung', concern: 'Bedenken', proposal: 'Vorschlag', question: 'Frage' } satisfies Record<Stance, string>;

/** One person. */
const author = {
	citizen: 'Einwohner:in',
	employee: 'Beschäftigte:r der Stadt',
	politician: 'Mandatsträger:in',
	employer: 'Arbeitgeber:in',
	citizenOrEmployee: 'Einwohner:in oder Beschäftigte:r'
} satisfies Record<ShownGroup, string>;

/** All of them. */
const groups = {
	citizen: 'Einwohner:innen',
	employee: 'Beschäftigte der Stadt',
	politician: 'Mandatsträger:innen',
	employer: 'Arbeitgeber:innen',
	citizenOrEmployee: 'Einwohner:innen und Beschäftigte'
} satisfies Record<ShownGroup, string>;

const channels = {
	online: 'online',
	post: 'per Post',
	event: 'bei einer Veranstaltung',
	minutes: 'zur Niederschrift'
} satisfies Record<EntryChannel, string>;

const states = {
	draft: 'Entwurf',
	awaitingCode: 'wartet auf Ihren Code',
	held: 'wird vor der Veröffentlichung gelesen',
	public: 'veröffentlicht',
	hidden: 'ausgeblendet',
	masked: 'veröffentlicht, einige Wörter sind geschwärzt',
	withdrawn: 'zurückgezogen',
	erased: 'gelöscht'
} satisfies Record<ContributionState, string>;

const criteria = { agreement: 'Zustimmung', importance: 'Wichtigkeit' } satisfies Record<Criterion, string>;

const ratings = {
	agreement: ['weiß nicht', 'nein', 'eher nein', 'teils, teils', 'eher ja', 'ja'],
	importance: ['weiß nicht', 'unwichtig', 'weniger wichtig', 'mittel', 'wichtig', 'sehr wichtig']
} satisfies Record<Criterion, string[]>;

const agreementWith = {
	startingPoint: 'Stimmen Sie dieser Beschreibung zu?',
	frameworkCondition: 'Stimmen Sie dieser Rahmenbedingung zu?',
	vision: 'Stimmen Sie diesem Leitbild zu?',
	principle: 'Stimmen Sie dieser Leitlinie zu?',
	actionField: 'Stimmen Sie diesem Handlungsfeld zu?',
	goal: 'Stimmen Sie diesem Ziel zu?',
	measure: 'Stimmen Sie dieser Maßnahme zu?',
	outlook: 'Stimmen Sie diesem Ausblick zu?'
} satisfies Record<PassageKind, string>;

const speakAs = {
	citizen: 'Sie sprechen als Einwohner:in. Ihr Name steht nirgends.',
	employee: 'Sie sprechen als Beschäftigte:r der Stadt. Gespeichert wird nur der Tag, keine Uhrzeit und kein Name.',
	politician: 'Sie sprechen als Mandatsträger:in. Ihr Name steht nirgends.',
	employer: 'Sie sprechen als Arbeitgeber:in. Ihr Name steht nirgends.'
} satisfies Record<StakeholderGroup, string>;

const contributions = (n: number, shown: string) => (n === 1 ? '1 Beitrag' : `${shown} Beiträge`);

/** Lists of contributions, as everybody reads them. */
const list = {
	contributions,
	about: (n: number, shown: string) => `${contributions(n, shown)} zu`,
	caption: 'Beiträge nach Art und Gruppe. Jede Zahl filtert die Liste.',
	stance: 'Art',
	all: 'Alle',
	allStances: 'Alle Arten',
	showOnly: (n: string, stance: string, group: string) => `${n} Beiträge zeigen: ${stance}, ${group}`,
	mergedNote:
		'Hier haben erst wenige Beschäftigte geschrieben. Damit niemand erkannt wird, stehen sie mit den Einwohner:innen in einer Spalte.',
	selfStated: 'Die Gruppe „Einwohner:innen“ geben die Teilnehmenden selbst an. Die Teilnahme ist freiwillig und nicht repräsentativ.',
	filtered: (stance: string, group: string) => `Gezeigt werden: ${stance}, ${group}.`,
	clearFilter: 'Alle Beiträge zeigen',
	suggestion: 'Vorgeschlagener Wortlaut',
	quote: 'Zitat aus dem Entwurf',
	arrived: (channel: string) => `Eingegangen ${channel}`,
	reference: 'Aktenzeichen',
	masked: 'Einige Wörter hat die Moderation geschwärzt.',
	noneYet: 'Noch hat hier niemand etwas gesagt.',
	noneFiltered: 'Zu dieser Auswahl gibt es keinen Beitrag.',
	pages: 'Weitere Beiträge',
	older: 'Ältere Beiträge',
	newest: 'Zu den neuesten'
};

/** Rating and commenting. */
const form = {
	titleOf: (code: string) => `Was sagen Sie zu ${code}?`,
	titleDraft: 'Was fehlt im Entwurf?',
	titleWhole: 'Zum ganzen Entwurf',
	leadDraft: 'Fehlt ein Thema, ein Ziel oder eine Gruppe von Menschen? Schreiben Sie es hier.',
	backToPassage: 'Zurück zur Textstelle',
	backToDraft: 'Zurück zum Entwurf',
	ratingLead: 'Bewerten dauert eine halbe Minute. Sie können jede Angabe ändern und zurücknehmen.',
	importance: 'Wie wichtig ist das für die Stadt?',
	save: 'Bewertung speichern',
	saved: (criterion: string, value: string) => `Gespeichert: ${criterion} „${value}“.`,
	takenBack: (criterion: string) => `Zurückgenommen: ${criterion}.`,
	undo: 'Rückgängig',
	takeBack: 'Angabe löschen',
	guestRating: 'Ihre Bewertung ist in diesem Browser gespeichert. Gezählt wird sie erst, wenn Sie Ihre E-Mail-Adresse bestätigen.',
	confirmNow: 'Jetzt bestätigen',
	notRatable: 'Diese Textstelle beschreibt, was ist. Sie lässt sich nicht bewerten, aber kommentieren.',
	comment: 'Kommentar schreiben',
	commentDraft: 'Beitrag schreiben',
	stance: 'Ihr Kommentar ist',
	text: 'Ihr Text',
	textHint: 'Öffentlich lesbar. Bitte nennen Sie keine Namen anderer Personen.',
	count: (max: string) => `{count} von ${max} Zeichen`,
	suggestion: 'Andere Formulierung vorschlagen',
	suggestionLabel: 'So sollte es heißen',
	suggestionHint: 'Schreiben Sie den Wortlaut, wie er im Entwurf stehen soll.',
	email: 'Ihre E-Mail-Adresse',
	emailHint: 'Dorthin geht ein Code mit acht Zeichen. Die Adresse wird nicht veröffentlicht.',
	terms: 'Veröffentlichung',
	termsLabel: (version: string) =>
		`Mein Beitrag darf ohne Namen veröffentlicht, ausgewertet und weiterverwendet werden. Die Regeln (Stand ${version}) habe ich gelesen.`,
	rules: 'Regeln für Beiträge',
	privacy: 'Datenschutz',
	whatNext: 'Was danach geschieht',
	whatNextGuest: 'Sie tippen den Code aus der E-Mail hier ein. Dann erscheint Ihr Beitrag. Dafür haben Sie 48 Stunden Zeit.',
	whatNextPublic: 'Ihr Beitrag erscheint sofort. Sie erhalten ein Aktenzeichen und einen Quittungscode.',
	whatNextHeld: 'Die Redaktion liest Ihren Beitrag, bevor er erscheint. Sie erhalten sofort ein Aktenzeichen.',
	otherGroup: 'Sie haben einen Einladungscode oder einen gedruckten Code?',
	signIn: 'Mit Code anmelden',
	speakAs,
	speakAsGuest: 'Sie sprechen als Einwohner:in. Diese Angabe machen Sie selbst. Ihr Name steht nirgends.',
	send: 'Kommentar senden',
	sendGuest: 'Kommentar senden und Code anfordern',
	trap: 'Dieses Feld bitte leer lassen',
	errorTitle: 'Das hat noch nicht geklappt',
	missing: {
		art: 'Wählen Sie aus, was Ihr Kommentar ist.',
		text: 'Schreiben Sie einen Text, oder schlagen Sie eine andere Formulierung vor.',
		email: 'Geben Sie Ihre E-Mail-Adresse an. Dorthin geht der Code.'
	},
	notYet: (day: string) => `Die Beteiligung beginnt am ${day}. Vorher können Sie lesen, aber noch nichts senden.`,
	over: (moment: string) => `Die Frist ist abgelaufen: ${moment}. Lesen können Sie weiter alles.`,
	keptText: 'Ihr Text',
	copy: 'Text kopieren',
	copied: 'Kopiert'
};

/** After sending. */
const receipt = {
	title: 'Ihr Beitrag ist angekommen',
	titleWaiting: 'Ihr Beitrag wartet auf den Code',
	titleHeld: 'Ihr Beitrag ist angekommen und wird gelesen',
	reference: 'Aktenzeichen',
	receiptCode: 'Quittungscode',
	receiptCodeNote: 'Der Quittungscode ist geheim. Nur mit ihm können Sie den Beitrag wiederfinden und zurückziehen.',
	state: 'Stand',
	states,
	day: 'Eingegangen',
	next: 'Wie es weitergeht',
	nextText: (moment: string) =>
		`Bis ${moment} können alle mitreden. Danach wägt die Verwaltung jeden Beitrag ab. Ergebnis und Begründung stehen dann hier im Portal.`,
	follow: 'Stand ansehen',
	read: 'Beitrag bei der Textstelle lesen',
	another: 'Noch einen Kommentar schreiben'
};

const confirm = {
	title: 'Code eingeben',
	lead: 'Wir haben Ihnen einen Code mit acht Zeichen gesendet. Tippen Sie ihn hier ein, in diesem Browser.',
	code: 'Code aus der E-Mail',
	codeHint: 'Acht Zeichen. Groß- und Kleinschreibung und Striche sind egal.',
	submit: 'Bestätigen und veröffentlichen',
	waiting: (n: number) => (n === 1 ? 'Ein Beitrag wartet' : `${String(n)} Beiträge warten`),
	until: (moment: string) => `Zeit bis ${moment}. Danach wird der Beitrag gelöscht.`,
	onWhole: 'Zum ganzen Entwurf',
	on: (code: string) => `Zu ${code}`,
	nothing: 'Von diesem Browser wartet kein Beitrag auf einen Code',
	nothingText: 'Vielleicht haben Sie in einem anderen Browser geschrieben. Öffnen Sie die Seite dort.',
	toDraft: 'Entwurf lesen',
	resend: 'Keine E-Mail bekommen?',
	resendText: 'Sehen Sie im Spam-Ordner nach. Oder lassen Sie einen neuen Code senden, auch an eine andere Adresse.',
	resendSubmit: 'Neuen Code senden',
	resent: 'Ein neuer Code ist unterwegs. Der alte gilt nicht mehr.',
	happens: 'Was geschieht beim Bestätigen?',
	happensText:
		'Ihr Beitrag erscheint ohne Namen. Bewertungen aus diesem Browser werden Ihnen zugeordnet und zählen. Haben Sie schon früher bewertet, gilt die neuere Bewertung.',
	done: (n: number) =>
		n === 1 ? 'Ihr Beitrag ist veröffentlicht' : n === 0 ? 'Sie sind bestätigt' : `${String(n)} Beiträge sind veröffentlicht`,
	doneHeld: 'Ihr Beitrag ist bestätigt und wird vor der Veröffentlichung gelesen',
	doneNothing: 'Ihre Bewertungen zählen jetzt.',
	signedIn: 'Sie sind in diesem Browser angemeldet und können weiter bewerten und kommentieren.',
	notSignedIn: 'Der Code war älter als zehn Minuten. Er veröffentlicht, meldet aber nicht an.'
};

const track = {
	title: 'Beitrag wiederfinden',
	lead: 'Mit Aktenzeichen und Quittungscode sehen Sie den Stand Ihres Beitrags. Sie können ihn auch zurückziehen.',
	reference: 'Aktenzeichen',
	referenceHint: 'Zehn Zeichen, zum Beispiel K7MX-4QWD-2P',
	receiptCode: 'Quittungscode',
	receiptCodeHint: 'Siebzehn Zeichen. Striche sind egal.',
	open: 'Stand ansehen',
	yours: (reference: string) => `Beitrag ${reference}`,
	text: 'Ihr Text',
	suggestion: 'Ihr vorgeschlagener Wortlaut',
	target: 'Textstelle',
	group: 'Gruppe',
	whole: 'Ganzer Entwurf',
	withdraw: 'Beitrag zurückziehen',
	withdrawText: 'Der Beitrag ist dann nicht mehr zu lesen und zählt nicht mehr. Das lässt sich nicht rückgängig machen.',
	withdrawSubmit: 'Jetzt zurückziehen',
	withdrawn: 'Ihr Beitrag ist zurückgezogen.',
	reason: 'Warum der Beitrag ausgeblendet ist'
};

/** The entry of contributions from paper and events. */
const offline = {
	taken: (n: number) => `Übernommen: ${String(n)}`,
	known: (n: number) => `Schon vorhanden: ${String(n)}`,
	refused: (n: number) => `Nicht übernommen: ${String(n)}`,
	line: (line: number, id: string, reason: string) => `Zeile ${String(line)}${id === '' ? '' : ` (${id})`}: ${reason}`,
	notJson: 'Die Zeile ist kein JSON-Objekt mit id, title und text.'
};

export const de = { stances, author, groups, channels, criteria, ratings, agreementWith, list, form, receipt, confirm, track, offline };
