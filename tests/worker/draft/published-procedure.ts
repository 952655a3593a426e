import type { Context } from '#lib/platform/context.server.ts';
import type { SourceFile } from '#lib/platform/source-file.server.ts';
import { publishProcedure } from '#lib/procedure/publish-procedure.server.ts';

export const procedureFile = (slug: string, changes: readonly (readonly [string, string])[] = []): SourceFile => ({
	name: 'verfahren.md',
	text: changes.reduce((text, [from, to]) => text.replace(from, to), procedureText(slug))
});

const procedureText = (slug: string) => `---
slug: ${slug}
title: Titel
titleEn: Title
question: Frage?
questionEn: Question?
lead: Kurz
leadEn: Short
descriptionEn: "Long and **bold**"
decisionBody: Kommission
city: Stadt
contactRole: Stelle
contactEmail: stelle@stadt.example
references:
  - { label: Vorlage, number: DS 1/2026, note: Notiz }
phases:
  - { kind: information, fromDay: -60, toDay: -20, title: a, titleEn: a, text: a, textEn: a }
  - { kind: contribution, fromDay: -20, toDay: 28, title: b, titleEn: b, text: b, textEn: b }
---
Lang und **fett**.
`;

/** A procedure without a draft, made by the use case itself. */
export async function aPublishedProcedure(context: Context, slug: string): Promise<{ procedureId: string; slug: string }> {
	const result = await publishProcedure(context, { file: procedureFile(slug), actor: 'system' });
	if (!result.ok) throw new Error(JSON.stringify(result.refusals));
	return result.value;
}
