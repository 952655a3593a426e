import { canonicalJson } from './canonical-json.ts';
import type { FeedbackReport } from './feedback-report.ts';

/** The report as data, in canonical form: the same snapshot gives the same bytes. */
export const renderJson = (report: FeedbackReport, hash: string): string => canonicalJson({ snapshotHash: hash, report });
