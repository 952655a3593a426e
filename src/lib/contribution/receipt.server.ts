import { codeFromBytes } from '#lib/platform/id.ts';
import type { Context } from '#lib/platform/context.server.ts';
import { sha256 } from '#lib/platform/secrets.server.ts';
import type { ContributionState } from './contribution-state.ts';

/** 17 of 30 characters: more than 80 bits. */
const receiptCodeLength = 17;

/** What somebody gets for a contribution: the public reference, and the secret code that opens its state and withdrawal. */
export interface Receipt {
	readonly contributionId: string;
	readonly reference: string;
	readonly receiptCode: string;
	readonly state: ContributionState;
	/** While it waits for its code: until when. */
	readonly expiresAt: number | null;
}

/** Derived and not drawn: a form that is sent again shows the same code, and only its hash is stored. */
export const receiptCodeOf = async ({ secrets }: Pick<Context, 'secrets'>, contributionId: string): Promise<string> =>
	codeFromBytes(await secrets.bytes('receipt', contributionId, receiptCodeLength));

export const receiptHashOf = async (context: Pick<Context, 'secrets'>, contributionId: string): Promise<string> =>
	sha256(await receiptCodeOf(context, contributionId));
