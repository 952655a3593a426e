import { describe, expect, test } from 'vitest';
import { filesMax, passagesMax, passageTextLengthMax, readDraftFiles } from '#lib/draft/read-draft-files.server.ts';
import type { SourceFile } from '#lib/platform/source-file.server.ts';
import { chapterHead, fieldFile, goalText, measureText, smallDraft, versionFile } from './draft-files.ts';

const read = (...files: SourceFile[]) => readDraftFiles(files);
const problemOf = (files: readonly SourceFile[]) => {
	const result = readDraftFiles(files);
	if (result.ok) return null;
	expect(result.refusals[0]?.code).toBe('draftMalformed');
	return result.refusals[0]?.values;
};
const problemIn = (body: string) => problemOf([versionFile(), fieldFile(body)]);
/** Front matter of a chapter is 9 lines long, so the body begins in line 10. */
const bodyLine = 10;
const intro = '\nText.\n\n';
const introLines = 3;

describe('a draft in Markdown', () => {
	test('is read in the order of file names, each chapter before what lies in it', () => {
		const result = read(
			fieldFile(),
			{ name: '10-lage.md', text: `${chapterHead('A1', 'startingPoint')}Lage.\n\n## A1.1 Heute\n\nText.\n` },
			versionFile()
		);
		expect(result.ok && result.value.passages.map(({ code, kind, parentCode }) => [code, kind, parentCode])).toEqual([
			['A1', 'startingPoint', null],
			['A1.1', 'startingPoint', 'A1'],
			['H1', 'actionField', null],
			['Z1.1', 'goal', 'H1'],
			['M1.1.1', 'measure', 'Z1.1']
		]);
	});

	test('keeps facts apart from the wording', () => {
		const result = read(...smallDraft());
		const goal = result.ok ? result.value.passages.find(({ code }) => code === 'Z1.1') : undefined;
		expect(goal).toMatchObject({
			body: 'Der Wortlaut des Ziels.',
			html: '<p>Der Wortlaut des Ziels.</p>',
			text: 'Der Wortlaut des Ziels.',
			facts: {
				indicator: {
					label: 'Anteil der Vorgänge',
					unit: '%',
					baseline: { value: 18, year: 2025 },
					target: { value: 60, date: '2029-12-31' }
				}
			}
		});
	});

	test('reads the same from Windows line ends', () => {
		const unix = read(...smallDraft());
		expect(read(...smallDraft().map(({ name, text }) => ({ name, text: text.replaceAll('\n', '\r\n') })))).toEqual(unix);
	});

	test('lets no markup through but its own', () => {
		const result = read(
			versionFile(),
			fieldFile(
				'\n<script>alert(1)</script> [gut](https://hagen.de) [böse](javascript:alert(1)) ![Bild](https://x.de/a.png) **fett**\n\n    Code?\n'
			)
		);
		const html = result.ok ? (result.value.passages[0]?.html ?? '') : '';
		expect(html).toContain('&lt;script&gt;');
		expect(html).toContain('<a href="https://hagen.de" rel="noopener">gut</a>');
		expect(html).toContain('<strong>fett</strong>');
		expect(html).not.toMatch(/<script|<img|<pre|href="javascript/);
	});

	test('other cities, an open question and crossing fields are facts of a chapter', () => {
		const more = 'crossCutting: true\nopenQuestion: Was fehlt?\notherCities:\n  - { city: Münster, text: Text, source: muenster.de }\n';
		const result = read(versionFile(), { name: '1.md', text: `${chapterHead('H8', 'actionField', more)}Text.\n` });
		expect(result.ok && result.value.passages[0]?.facts.chapter).toMatchObject({
			crossCutting: true,
			openQuestion: 'Was fehlt?',
			otherCities: [{ city: 'Münster', text: 'Text', source: 'muenster.de' }]
		});
	});
});

describe('a malformed draft names file, line and what is wrong', () => {
	test('when files are missing, doubled or too many', () => {
		expect(problemOf([fieldFile()])).toMatchObject({ reason: 'versionFileMissing', file: 'fassung.md' });
		expect(problemOf([versionFile()])).toMatchObject({ reason: 'chapterMissing' });
		expect(problemOf([versionFile(), fieldFile(), fieldFile()])).toMatchObject({ reason: 'fileDuplicate', file: '41-feld.md' });
		const many = Array.from({ length: filesMax + 1 }, (_, position) => ({ ...fieldFile(), name: `${String(position)}.md` }));
		expect(problemOf(many)).toMatchObject({ reason: 'tooManyFiles' });
	});

	test('when it is too large, in all, in one passage or in their number', () => {
		expect(problemOf([versionFile(), fieldFile('x'.repeat(1_500_001))])).toMatchObject({ reason: 'tooLarge' });
		expect(problemIn('x'.repeat(passageTextLengthMax + 1))).toMatchObject({ reason: 'textTooLong', about: 'H1' });
		const conditions = Array.from({ length: passagesMax }, (_, position) => `## R${String((position % 999) + 1)} Titel\n\nText.\n`).join(
			'\n'
		);
		expect(
			problemOf([versionFile(), { name: '2.md', text: `${chapterHead('R', 'frameworkCondition')}Text.\n\n${conditions}` }])
		).toMatchObject({
			reason: 'tooManyPassages'
		});
	});

	test('when front matter is missing, broken or carries aliases', () => {
		expect(problemOf([versionFile(), { name: '1.md', text: 'Nur Text' }])).toMatchObject({
			reason: 'frontMatterMissing',
			file: '1.md',
			line: 1
		});
		expect(problemOf([versionFile(), { name: '1.md', text: '---\ncode: H1\nkind: [\n---\nText' }])).toMatchObject({
			reason: 'frontMatterInvalid',
			file: '1.md'
		});
		expect(problemOf([versionFile('extra: &a [1]\nmore: *a\n'), fieldFile()])).toMatchObject({ reason: 'frontMatterInvalid' });
	});

	test('when a field is missing, unknown or of the wrong form', () => {
		expect(problemOf([versionFile('extra: 1\n'), fieldFile()])).toMatchObject({ reason: 'fieldInvalid', about: 'extra', line: 8 });
		expect(problemOf([{ name: 'fassung.md', text: versionFile().text.replace('"0.9"', '0.9') }, fieldFile()])).toMatchObject({
			reason: 'fieldInvalid',
			about: 'number',
			line: 2
		});
		const { text } = fieldFile();
		expect(problemOf([versionFile(), { name: '1.md', text: text.replace('readyForConsultation', 'fertig') }])).toMatchObject({
			reason: 'fieldInvalid',
			about: 'draftingStatus',
			line: 6
		});
	});

	test('when the text has control characters or half characters', () => {
		expect(problemIn('\u0000')).toMatchObject({ reason: 'textInvalid', about: 'controlCharacters' });
		expect(problemIn('\uD800')).toMatchObject({ reason: 'textInvalid', about: 'notWellFormed' });
	});

	test('when a heading has another level, no code or an unknown one', () => {
		expect(problemIn(`${intro}# H1 Titel`)).toMatchObject({ reason: 'headingUnknown', line: bodyLine + introLines });
		expect(problemIn(`${intro}#### Z1.1 Titel`)).toMatchObject({ reason: 'headingUnknown' });
		expect(problemIn(`${intro}## Ohne Code`)).toMatchObject({ reason: 'codeMissing', line: bodyLine + introLines, about: 'Ohne Code' });
		expect(problemIn(`${intro}## Z1.1`)).toMatchObject({ reason: 'codeMissing' });
		expect(problemIn(`${intro}## X1 Titel`)).toMatchObject({ reason: 'codeUnknown', about: 'X1' });
		expect(problemIn(`${intro}## Z1 Titel`)).toMatchObject({ reason: 'codeUnknown', about: 'Z1' });
		expect(problemIn(`${intro}## Z1.01 Titel`)).toMatchObject({ reason: 'codeUnknown' });
		expect(problemOf([versionFile(), { name: '1.md', text: `${chapterHead('H1', 'vision')}Text.` }])).toMatchObject({
			reason: 'codeUnknown',
			about: 'H1',
			line: 2
		});
	});

	test('when a code stands where it does not belong', () => {
		expect(problemIn(intro + goalText.replace('Z1.1', 'Z2.1'))).toMatchObject({ reason: 'codeMisplaced', about: 'Z2.1' });
		expect(problemIn(`${intro}## R1 Titel\n\nText.`)).toMatchObject({ reason: 'codeMisplaced', about: 'R1' });
		expect(problemIn(intro + measureText)).toMatchObject({ reason: 'codeMisplaced', about: 'M1.1.1' });
		expect(problemIn(intro + goalText + measureText.replace('M1.1.1', 'M1.2.1'))).toMatchObject({
			reason: 'codeMisplaced',
			about: 'M1.2.1'
		});
		expect(problemIn(intro + goalText + measureText.replace('###', '##'))).toMatchObject({ reason: 'codeMisplaced' });
		expect(problemIn(intro + goalText.replace('##', '###'))).toMatchObject({ reason: 'codeMisplaced' });
	});

	test('when a code comes twice, also in two files', () => {
		expect(problemIn(intro + goalText + goalText)).toMatchObject({ reason: 'codeDuplicate', about: 'Z1.1' });
		expect(problemOf([versionFile(), fieldFile(), { ...fieldFile(), name: '50.md' }])).toMatchObject({
			reason: 'codeDuplicate',
			file: '50.md',
			about: 'H1'
		});
	});

	test('when a passage has no text of its own', () => {
		expect(problemIn('')).toMatchObject({ reason: 'textMissing', about: 'H1' });
		expect(problemIn(intro + goalText.replace('Der Wortlaut des Ziels.', ''))).toMatchObject({ reason: 'textMissing', about: 'Z1.1' });
	});

	test('when facts are missing, unknown, doubled or unreadable', () => {
		const factProblem = (from: string, to: string) => problemIn(intro + goalText.replace(from, to) + measureText.replace(from, to));
		expect(factProblem('- **Kennzahl:** Anteil der Vorgänge\n', '')).toMatchObject({ reason: 'factMissing', about: 'Kennzahl' });
		expect(factProblem('**Kennzahl:**', '**Kenngröße:**')).toMatchObject({
			reason: 'factUnknown',
			about: 'Kenngröße',
			line: bodyLine + introLines + 4
		});
		expect(factProblem('- **Kennzahl:** Anteil der Vorgänge\n', '- **Kennzahl:** a\n- **Kennzahl:** b\n')).toMatchObject({
			reason: 'factDuplicate'
		});
		for (const wrong of ['18 %', '% (2025)', 'achtzehn % (2025)', '18% (2025)', '18 % (25)', '18 % (31.12.2025)']) {
			expect(factProblem('18 % (2025)', wrong)).toMatchObject({ reason: 'factInvalid', about: 'Ausgangswert' });
		}
		for (const wrong of ['60 % (2029)', '60 % (31.02.2029)', '60 % (32.12.2029)', '60 Tage (31.12.2029)', '60 % (31.13.2029)']) {
			expect(factProblem('60 % (31.12.2029)', wrong)).toMatchObject({ reason: 'factInvalid', about: 'Zielwert' });
		}
		expect(factProblem('- **Federführung:** IT-Betrieb\n', '')).toMatchObject({ reason: 'factMissing', about: 'Federführung' });
		expect(factProblem('**Priorität:** hoch', '**Priorität:** sehr hoch')).toMatchObject({ reason: 'factInvalid', about: 'Priorität' });
		expect(factProblem('**Status:** in Umsetzung', '**Status:** begonnen')).toMatchObject({ reason: 'factInvalid', about: 'Status' });
		for (const wrong of ['2029–2027', '2027–2027', 'bald', '27–29']) {
			expect(factProblem('2027–2029', wrong)).toMatchObject({ reason: 'factInvalid', about: 'Zeitraum' });
		}
		expect(factProblem('**Beteiligte:** alle Fachbereiche', '**Beteiligte:**')).toMatchObject({
			reason: 'factInvalid',
			about: 'Beteiligte'
		});
	});

	test('when lists are nested too deeply', () => {
		const nested = Array.from({ length: 12 }, (_, depth) => `${'  '.repeat(depth)}- Punkt`).join('\n');
		expect(problemIn(`${intro}${nested}\n`)).toMatchObject({ reason: 'textTooDeep', about: 'H1' });
	});

	test('when a heading is too long', () => {
		expect(problemIn(`${intro}## Z1.1 ${'x'.repeat(201)}`)).toMatchObject({ reason: 'textTooLong', about: 'Z1.1' });
	});
});

describe('numbers in facts', () => {
	test('are read as they are written in German', () => {
		const result = read(
			versionFile(),
			fieldFile(intro + goalText.replace('18 % (2025)', '1.250,5 Tage (2025)').replace('60 % (', '75 Tage ('))
		);
		const goal = result.ok ? result.value.passages[1]?.facts.indicator : undefined;
		expect(goal).toMatchObject({ unit: 'Tage', baseline: { value: 1250.5 }, target: { value: 75 } });
	});

	test('a period may be one year, and a hyphen in it becomes a dash', () => {
		const periodOf = (period: string) => {
			const result = read(versionFile(), fieldFile(intro + goalText + measureText.replace('2027–2029', period)));
			return result.ok ? result.value.passages[2]?.facts.measure?.period : undefined;
		};
		expect(periodOf('2027')).toBe('2027');
		expect(periodOf('2027-2029')).toBe('2027–2029');
	});
});
