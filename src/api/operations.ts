import type { Operation } from './operation.ts';
import { listContributions, postOnDraft, postOnPassage } from './resources/contributions.ts';
import { getDraft } from './resources/drafts.ts';
import { getMe } from './resources/me.ts';
import { getPassage } from './resources/passages.ts';
import { getProcedure, listProcedures } from './resources/procedures.ts';
import { deleteRating, putRating } from './resources/ratings.ts';
import { getReport } from './resources/report.ts';

/** Everything the API can do. What is not listed here does not exist. */
export const operations: readonly Operation[] = [
	listProcedures,
	getProcedure,
	getDraft,
	getPassage,
	listContributions,
	postOnPassage,
	postOnDraft,
	putRating,
	deleteRating,
	getReport,
	getMe
];
