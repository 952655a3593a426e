import type { RefusalCode } from './refusal.ts';

/** Why something was not done: a closed code, the field it is about, and values for the sentence that explains it. */
export interface Refusal {
	readonly code: RefusalCode;
	readonly field?: string;
	readonly values?: Readonly<Record<string, string | number>>;
}

/** Expected outcomes are values; only bugs throw. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refuse = (code: RefusalCode, field?: string, values?: Record<string, string | number>): Result<never> =>
	refuseAll([{ code, ...(field === undefined ? {} : { field }), ...(values === undefined ? {} : { values }) }]);

export const refuseAll = (refusals: readonly Refusal[]): Result<never> => ({ ok: false, refusals });
