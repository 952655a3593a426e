import { ok, refuse, type Result } from '#lib/platform/result.ts';

export interface ReleaseFacts {
	readonly isSimulated: boolean;
	readonly createdBy: string;
	readonly createdAt: number;
	/** Some snapshot of this procedure and kind is released already, this one or another. */
	readonly isAnyReleased: boolean;
	readonly cutoffAt: number;
	readonly releasedBy: string;
}

/**
 * Whether a snapshot may be made public: once per procedure (two reports would give small groups away by subtraction), after
 * the cut-off, and by another person than the one who took it. Simulated figures concern nobody and wait for nobody.
 */
export function mayRelease(facts: ReleaseFacts): Result<null> {
	if (facts.isAnyReleased) return refuse('snapshotAlreadyReleased');
	if (facts.isSimulated) return ok(null);
	if (facts.createdAt < facts.cutoffAt) return refuse('snapshotBeforeCutoff');
	return facts.createdBy === facts.releasedBy ? refuse('notAllowed') : ok(null);
}
