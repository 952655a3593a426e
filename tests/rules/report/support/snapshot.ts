import type { OutlineEntry } from '#lib/draft/passage.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import { assembleSnapshot } from '#lib/report/assemble-snapshot.ts';
import { simulateParticipation } from '#lib/report/simulate-participation.ts';
import type { Snapshot } from '#lib/report/snapshot.ts';

const texts = { title: 'Probe', question: 'Wie?', lead: 'Kurz.', description: '' };
const procedure: Procedure = {
	id: 'procedure',
	slug: 'probe',
	city: 'Stadt',
	decisionBody: 'Kommission',
	contactRole: 'Stelle',
	contactEmail: 'stelle@stadt.example',
	texts: { de: texts, en: texts },
	paperReferences: [],
	minimumCellSize: 10,
	termsVersion: '1',
	isSample: true,
	currentVersionId: 'version',
	phases: [],
	admittedGroups: []
};

const entry = (code: string, kind: OutlineEntry['kind'], chapter: string): OutlineEntry => ({
	id: `id-${code}`,
	textId: `text-${code}`,
	ratedAs: `text-${code}`,
	code,
	kind,
	heading: `Titel ${code}`,
	depth: code === chapter ? 0 : 1,
	chapterId: `id-${chapter}`,
	parentId: code === chapter ? null : `id-${chapter}`
});

const fields = [1, 2, 3, 4, 5, 6, 7, 8];
const outline: OutlineEntry[] = [
	entry('A1', 'startingPoint', 'A1'),
	...fields.flatMap((field) => [
		entry(`H${String(field)}`, 'actionField', `H${String(field)}`),
		...[1, 2, 3].flatMap((goal) => [
			entry(`Z${String(field)}.${String(goal)}`, 'goal', `H${String(field)}`),
			entry(`M${String(field)}.${String(goal)}.1`, 'measure', `H${String(field)}`)
		])
	])
];

/** A draft of eight fields with simulated participation. */
export const simulatedSnapshot = (): Snapshot =>
	assembleSnapshot({
		procedure,
		version: { number: '0.9', title: 'Entwurf', outline },
		...simulateParticipation({ outline, procedureId: procedure.id, seed: 7 }),
		cutoffAt: 1_800_000_000_000,
		madeOn: '2027-01-15',
		isSimulated: true
	});
