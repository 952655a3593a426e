import type { Refusal } from '../../src/lib/platform/result.ts';
import { de as procedureTexts } from '../../src/lib/procedure/messages/de.ts';
import type { SourceProblem } from '../../src/lib/procedure/source-problem.ts';
import { de } from '../../src/messages/de.ts';

/** What a refusal means, for whoever runs a command. */
export function refusalLines(refusals: readonly Refusal[]): string[] {
	return refusals.map(({ code, values = {} }) => {
		if (code !== 'draftMalformed') return de.refusals[code](values);
		const problem = procedureTexts.sourceProblems[String(values.reason) as SourceProblem];
		return `${String(values.file)}, Zeile ${String(values.line)}: ${problem(String(values.about))}`;
	});
}
