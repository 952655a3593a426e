import type { StakeholderGroup } from '../stakeholder-group.ts';
import type { SourceProblem } from '../source-problem.ts';

/** What is wrong with a file, for whoever wants to publish it. */
const sourceProblems = {
	textInvalid: (about: string) => `Der Text enthält unzulässige Zeichen (${about}).`,
	frontMatterMissing: () => 'Am Anfang fehlt der Block zwischen zwei Zeilen „---“.',
	frontMatterInvalid: () => 'Der Block zwischen den Zeilen „---“ ist kein gültiges YAML.',
	fieldInvalid: (about: string) => `Die Angabe „${about}“ fehlt, ist unbekannt oder hat nicht die richtige Form.`,
	bodyMissing: () => 'Unter dem Block zwischen den Zeilen „---“ fehlt der Text.',
	phaseEmpty: (about: string) => `Die Phase „${about}“ endet, bevor sie beginnt.`,
	phaseOverlap: (about: string) => `Die Phase „${about}“ überschneidet sich mit einer früheren oder kommt zweimal vor.`,
	versionFileMissing: (about: string) => `Die Datei „${about}“ fehlt.`,
	chapterMissing: () => 'Es gibt keine Datei mit einem Kapitel.',
	fileDuplicate: (about: string) => `Die Datei „${about}“ kommt zweimal vor.`,
	tooManyFiles: (about: string) => `Es sind mehr als ${about} Dateien.`,
	tooLarge: (about: string) => `Der Entwurf ist zu groß${about === '' ? '' : `: mehr als ${about} Bytes`}.`,
	tooManyPassages: (about: string) => `Es sind mehr als ${about} Textstellen.`,
	textTooLong: (about: string) => `Der Text von „${about}“ ist zu lang.`,
	textMissing: (about: string) => `„${about}“ hat keinen Text.`,
	textTooDeep: (about: string) => `In „${about}“ sind Listen oder Zitate zu tief verschachtelt.`,
	headingUnknown: (about: string) => `Überschriften beginnen mit „##“ oder „###“, nicht mit „${about}“.`,
	codeMissing: (about: string) => `Vor dem Titel fehlt der Code: „${about}“.`,
	codeUnknown: (about: string) => `„${about}“ ist kein Code dieser Art von Textstelle.`,
	codeMisplaced: (about: string) => `„${about}“ steht an der falschen Stelle: Der Code passt nicht zu dem, was darüber steht.`,
	codeDuplicate: (about: string) => `Der Code „${about}“ kommt zweimal vor.`,
	codeRetired: (about: string) => `Der Code „${about}“ gehörte einer anderen Textstelle und wird nicht neu vergeben.`,
	factMissing: (about: string) => `Am Ende fehlt die Angabe „${about}“.`,
	factUnknown: (about: string) => `Die Angabe „${about}“ gibt es hier nicht.`,
	factDuplicate: (about: string) => `Die Angabe „${about}“ kommt zweimal vor.`,
	factInvalid: (about: string) => `Die Angabe „${about}“ hat nicht die richtige Form.`
} satisfies Record<SourceProblem, (about: string) => string>;

const groups = {
	citizen: {
		name: 'Einwohner:innen',
		who: 'Alle, die hier wohnen, lernen oder arbeiten.',
		needs: 'Bewerten können Sie sofort. Für einen Kommentar bestätigen Sie einmal Ihre E-Mail-Adresse. Die Gruppe geben Sie selbst an.'
	},
	employee: {
		name: 'Beschäftigte der Stadt',
		who: 'Freiwillig, während der Arbeitszeit, ohne Namen.',
		needs: 'Sie brauchen einen gedruckten Einmalcode, keine E-Mail-Adresse. Niemand erfährt, wer geschrieben hat.'
	},
	politician: {
		name: 'Mandatsträger:innen',
		who: 'Rat, Bezirksvertretungen und sachkundige Personen.',
		needs: 'Sie brauchen den Einladungscode der Verwaltung und bestätigen Ihre E-Mail-Adresse.'
	},
	employer: {
		name: 'Arbeitgeber:innen',
		who: 'Betriebe, Kammern, Verbände und Vereine.',
		needs: 'Sie brauchen den Einladungscode der Verwaltung und bestätigen Ihre E-Mail-Adresse.'
	}
} satisfies Record<StakeholderGroup, { name: string; who: string; needs: string }>;

export const de = { sourceProblems, groups };
