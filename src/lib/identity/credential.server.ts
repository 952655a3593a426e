import type { Context } from '#lib/platform/context.server.ts';

/** The key under which an address is known in one procedure. Two procedures cannot be joined by it. */
export const addressHashOf = async ({ secrets }: Pick<Context, 'secrets'>, procedureId: string | null, voice: string): Promise<string> =>
	secrets.hash(procedureId === null ? 'staff-address' : 'address', procedureId === null ? voice : `${procedureId} ${voice}`);

/** What is stored of a browser's token. */
export const browserHashOf = async ({ secrets }: Pick<Context, 'secrets'>, browserToken: string): Promise<string> =>
	secrets.hash('browser', browserToken);

export const emailCodeHashOf = async ({ secrets }: Pick<Context, 'secrets'>, code: string): Promise<string> =>
	secrets.hash('email-code', code);

/** Addresses are sealed for this purpose, in `email_code`, `contact` and `staff`. */
export const addressSeal = 'address';
