import type { PassageKind } from './passage.ts';

/** Kinds of a chapter; all other passages lie inside one. */
export const chapterKinds = ['startingPoint', 'frameworkCondition', 'vision', 'actionField', 'outlook'] as const;

export type ChapterKind = (typeof chapterKinds)[number];

const chapterCodes: Readonly<Record<ChapterKind, RegExp>> = {
	startingPoint: /^A[1-9]\d?$/,
	frameworkCondition: /^R$/,
	vision: /^L$/,
	actionField: /^H[1-9]\d?$/,
	outlook: /^P$/
};

const number = '[1-9]\\d{0,2}';
const passageCodes: readonly (readonly [PassageKind, RegExp])[] = [
	['startingPoint', new RegExp(`^(A${number})\\.${number}$`)],
	['frameworkCondition', new RegExp(`^(R)${number}$`)],
	['principle', new RegExp(`^(L)${number}$`)],
	['outlook', new RegExp(`^(P)${number}$`)],
	['goal', new RegExp(`^Z(${number})\\.${number}$`)],
	['measure', new RegExp(`^M(${number}\\.${number})\\.${number}$`)]
];

export const isChapterCode = (code: string, kind: ChapterKind): boolean => chapterCodes[kind].test(code);

/** What a passage is and where it has to lie, both told by its code: `M3.2.1` is a measure below `Z3.2`. */
export function placeOfCode(code: string): { readonly kind: PassageKind; readonly parentCode: string } | null {
	for (const [kind, pattern] of passageCodes) {
		const parent = pattern.exec(code)?.[1];
		if (parent === undefined) continue;
		const prefix = kind === 'goal' ? 'H' : kind === 'measure' ? 'Z' : '';
		return { kind, parentCode: prefix + parent };
	}
	return null;
}
