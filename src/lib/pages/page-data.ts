import type { ChapterDocument, DocumentPassage, OutlineEntry } from '#lib/draft/passage.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';

/** A released version without its text, as views take it. */
export interface VersionData {
	readonly id: string;
	readonly number: string;
	readonly title: string;
	readonly status: string;
	readonly authorRole: string;
	readonly reason: string;
	readonly summary: string;
	readonly releasedAt: number;
}

/** The whole draft in one version. */
export interface DraftPageData {
	readonly procedure: Procedure;
	readonly versions: readonly VersionData[];
	readonly version: VersionData;
	readonly isCurrent: boolean;
	readonly document: { readonly outline: readonly OutlineEntry[]; readonly chapters: readonly ChapterDocument[] };
	/** Public contributions by passage id. */
	readonly counts: Readonly<Record<string, number>>;
}

/** One passage with what surrounds it. */
export interface PassagePageData {
	readonly procedure: Procedure;
	readonly versions: readonly VersionData[];
	readonly version: VersionData;
	readonly outline: readonly OutlineEntry[];
	readonly counts: Readonly<Record<string, number>>;
	readonly chapter: ChapterDocument;
	readonly passage: DocumentPassage;
}
