import type { SourceFile } from '#lib/platform/source-file.server.ts';

/** Small drafts to read in, changed where a test wants them to be. */
export const versionFile = (changes = ''): SourceFile => ({
	name: 'fassung.md',
	text: `---
number: "0.9"
title: Entwurf
authorRole: Stabsstelle
reason: Anlass
status: zur Beteiligung
summary: Zusammenfassung
${changes}---
`
});

export const chapterHead = (code: string, kind: string, more = ''): string => `---
code: ${code}
kind: ${kind}
title: Kapitel ${code}
about: Worum es geht
draftingStatus: readyForConsultation
responsibleUnit: Stabsstelle
nextStep: Prüfen
${more}---
`;

export const goalText = `## Z1.1 Ein Ziel

Der Wortlaut des Ziels.

- **Kennzahl:** Anteil der Vorgänge
- **Ausgangswert:** 18 % (2025)
- **Zielwert:** 60 % (31.12.2029)
`;

export const measureText = `### M1.1.1 Eine Maßnahme

Der Wortlaut der Maßnahme.

- **Federführung:** IT-Betrieb
- **Beteiligte:** alle Fachbereiche
- **Finanzierung:** Haushalt
- **Priorität:** hoch
- **Zeitraum:** 2027–2029
- **Status:** in Umsetzung
`;

export const fieldFile = (body = `\nDer Text des Handlungsfelds.\n\n${goalText}\n${measureText}`): SourceFile => ({
	name: '41-feld.md',
	text: chapterHead('H1', 'actionField') + body
});

export const smallDraft = (): SourceFile[] => [versionFile(), fieldFile()];
