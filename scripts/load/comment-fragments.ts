import type { StakeholderGroup } from '#lib/procedure/stakeholder-group.ts';
import type { Stance } from '#lib/contribution/stance.ts';

/** First sentences, by what kind of comment it is. `%` stands for the heading of the passage. */
export const openings: Readonly<Record<Stance, readonly string[]>> = {
	support: [
		'„%“ ist genau das, was uns in Hagen fehlt.',
		'Das unterstütze ich ausdrücklich.',
		'Gut, dass dieser Punkt endlich so klar dasteht.',
		'Ich finde den Ansatz richtig, weil er bei den Menschen anfängt und nicht bei der Technik.',
		'Ja, bitte, und zwar möglichst bald.',
		'Hier hat jemand mitgedacht.',
		'Nach drei vergeblichen Anläufen im Bürgeramt kann ich nur sagen: richtig so.',
		'Der Abschnitt „%“ überzeugt mich.',
		'Für unsere Familie wäre das eine echte Erleichterung.',
		'Das Ziel ist ehrgeizig, aber erreichbar.'
	],
	concern: [
		'Bei „%“ habe ich ein ungutes Gefühl.',
		'Ich sehe nicht, wer das am Ende bezahlen soll.',
		'Auf dem Papier klingt das gut, im Alltag wird es anders aussehen.',
		'Hier wird zu viel versprochen.',
		'Meine Mutter ist 81 und hat kein Smartphone. Was wird aus ihr?',
		'Das Personal dafür gibt es heute schon nicht.',
		'Mir fehlt eine klare Aussage zum Datenschutz.',
		'Der Zeitplan ist aus meiner Sicht nicht zu halten.',
		'Ich habe Sorge, dass am Ende ein Schalter weniger da ist und sonst nichts.',
		'So allgemein formuliert lässt sich das später nicht überprüfen.'
	],
	proposal: [
		'Ich schlage vor, „%“ um eine überprüfbare Zwischenmarke zu ergänzen.',
		'Nehmen Sie bitte die Stadtteilbüchereien mit auf.',
		'Besser wäre eine Reihenfolge nach Fallzahlen.',
		'Warum nicht zuerst in zwei Stadtbezirken ausprobieren?',
		'Hier sollte stehen, wer verantwortlich ist und bis wann.',
		'Bitte auch in einfacher Sprache und mit Vorlesefunktion anbieten.',
		'Mein Vorschlag: gemeinsam mit den Nachbarstädten einkaufen.',
		'Ergänzen Sie bitte Haspe und Hohenlimburg, nicht nur die Mitte.',
		'Ich würde die Zahl niedriger ansetzen und dafür jährlich berichten.',
		'Es fehlt ein Satz dazu, was passiert, wenn das Ziel verfehlt wird.'
	],
	question: [
		'Wie wird „%“ eigentlich gemessen?',
		'Gilt das auch für Menschen ohne deutschen Ausweis?',
		'Was kostet das jährlich im Betrieb, nicht nur bei der Einführung?',
		'Welche Stelle der Verwaltung ist dafür zuständig?',
		'Bleibt der Weg über das Telefon erhalten?',
		'Gibt es dazu schon Erfahrungen aus anderen Städten?',
		'Wer entscheidet, in welcher Reihenfolge es losgeht?',
		'Werden die Daten bei der Stadt gespeichert oder bei einem Anbieter?',
		'Warum steht hier 2030 und nicht früher?',
		'Ist das mit dem Personalrat abgestimmt?'
	]
};

/** What somebody knows from where they stand. */
export const experiences: Readonly<Record<StakeholderGroup, readonly string[]>> = {
	citizen: [
		'Letztes Jahr habe ich für einen neuen Ausweis sechs Wochen auf einen Termin gewartet.',
		'Bei uns in Vorhalle ist das Netz tagsüber kaum zu gebrauchen.',
		'Als Mutter von zwei Schulkindern merke ich jeden Tag, wo es hakt.',
		'Ich arbeite im Schichtdienst und komme zu den Öffnungszeiten nie hin.',
		'In meinem Verein helfen wir älteren Leuten mit Formularen, das kostet uns jeden Dienstag den Nachmittag.',
		'Ich wohne in Dahl, der Bus fährt einmal in der Stunde.',
		'Beim Umzug musste ich dieselben Angaben vier Mal machen.',
		'Mein Nachbar sitzt im Rollstuhl und kommt in zwei der Ämter gar nicht hinein.',
		'Ich bin 68 und mache das meiste online, aber nicht alles.',
		'Als Studentin an der Fernuniversität erwarte ich, dass ein Antrag ohne Papier geht.'
	],
	employee: [
		'Wir tippen heute Daten ab, die schon einmal elektronisch da waren.',
		'Im Alltag arbeiten wir mit drei Programmen, die nicht miteinander reden.',
		'Für Schulungen bleibt neben dem Tagesgeschäft keine Stunde.',
		'Am Schalter erklären wir jeden Tag Bescheide, die niemand versteht.',
		'Seit zwei Jahren sind Stellen in unserem Bereich nicht besetzt.',
		'Die elektronische Akte hilft, wenn sie auch im Homeoffice schnell lädt.',
		'Wir wurden bei der letzten Umstellung erst am Schluss gefragt.'
	],
	politician: [
		'Im Ausschuss haben wir darüber mehrfach gesprochen, ein Ergebnis steht aus.',
		'Der Haushalt ist eng, darum brauchen wir eine Reihenfolge.',
		'In der Bezirksvertretung werde ich regelmäßig darauf angesprochen.',
		'Für den Beschluss benötigen wir eine Aussage zu den Folgekosten.',
		'Eine Berichtspflicht zweimal im Jahr wäre für die Kommission hilfreich.'
	],
	employer: [
		'Unser Betrieb hat vierzig Beschäftigte und wartet auf Genehmigungen im Schnitt elf Wochen.',
		'Als Handwerksbetrieb brauchen wir einen festen Ansprechpartner.',
		'Im Gewerbegebiet Lennetal fehlt uns seit Jahren ein verlässlicher Anschluss.',
		'Auszubildende finden wir leichter, wenn die Wege in die Stadt stimmen.',
		'Über das Unternehmenskonto läuft bei uns schon einiges, es fehlt die Rückmeldung.'
	]
};

export const reasons: readonly string[] = [
	'Wichtig ist mir, dass man am Ende mit einem Menschen sprechen kann.',
	'Entscheidend wird sein, ob die Fachbereiche wirklich mitziehen.',
	'Andere Städte haben gezeigt, dass es in kleinen Schritten besser klappt.',
	'Ohne eine öffentliche Übersicht über den Stand wird niemand daran glauben.',
	'Ich würde lieber drei Dinge fertig sehen als zwanzig angefangene.',
	'Barrierefreiheit gehört von Anfang an dazu und nicht erst in die zweite Fassung.',
	'Wenn die Angaben schon vorliegen, sollte niemand sie noch einmal eintragen müssen.',
	'Dafür braucht es feste Leute und nicht nur ein Projekt auf Zeit.',
	'Die Kennzahl sollte jedes Jahr im Ratsinformationssystem stehen.',
	'Der Nutzen muss größer sein als der Aufwand beim Umstellen.',
	'Offene Quellen und offene Schnittstellen würden die Abhängigkeit von einem Anbieter verringern.',
	'Auch die Schulen und die Kitas sind davon betroffen.',
	'Ein Ausfall darf nicht dazu führen, dass tagelang nichts mehr geht.',
	'Mir ist wichtig, dass die Daten in Europa bleiben.'
];

export const closings: readonly string[] = [
	'Danke, dass man hier mitreden kann.',
	'Bitte bleiben Sie dran.',
	'Ich bin gespannt auf die Antwort.',
	'Über eine Rückmeldung würde ich mich freuen.',
	'Das sollte in der nächsten Fassung stehen.',
	'Mehr dazu gern auf der nächsten Veranstaltung.',
	'So hätte ich auch Vertrauen, dass es etwas wird.',
	'Mehr verlange ich gar nicht.'
];

export const suggestions: readonly string[] = [
	'Über den Stand wird jährlich zum 31. März öffentlich berichtet.',
	'Der Weg über Telefon und Schalter bleibt dauerhaft erhalten.',
	'Die Umsetzung beginnt in zwei Stadtbezirken und wird nach zwölf Monaten ausgewertet.',
	'Zuständig ist eine namentlich genannte Stelle der Verwaltung.',
	'Vor der Einführung werden die Beschäftigten und der Personalrat beteiligt.',
	'Alle Angebote stehen auch in einfacher Sprache zur Verfügung.'
];
