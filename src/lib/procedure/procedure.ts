import type { Assurance } from './assurance.ts';
import type { Phase } from './phase.ts';
import type { StakeholderGroup } from './stakeholder-group.ts';

export interface ProcedureTexts {
	readonly title: string;
	readonly question: string;
	readonly lead: string;
	/** HTML made from Markdown when the procedure was saved, already sanitised. */
	readonly description: string;
}

export interface AdmittedGroup {
	readonly group: StakeholderGroup;
	readonly ratingAssurance: Assurance;
	readonly commentAssurance: Assurance;
}

/** A paper of the council: number as printed ("DS 0332/2025"). */
export interface PaperReference {
	readonly label: string;
	readonly number: string;
	readonly note: string;
	readonly url?: string;
}

/** A consultation procedure with its phases and the groups it asks. */
export interface Procedure {
	readonly id: string;
	readonly slug: string;
	readonly city: string;
	readonly decisionBody: string;
	readonly contactRole: string;
	readonly contactEmail: string;
	readonly texts: Readonly<Record<'de' | 'en', ProcedureTexts>>;
	readonly paperReferences: readonly PaperReference[];
	readonly minimumCellSize: number;
	readonly termsVersion: string;
	readonly isSample: boolean;
	readonly currentVersionId: string | null;
	readonly phases: readonly Phase[];
	readonly admittedGroups: readonly AdmittedGroup[];
}
