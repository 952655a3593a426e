import type { StaffActor } from '#lib/access/actor.ts';
import type { Context } from '#lib/platform/context.server.ts';
import type { Procedure } from '#lib/procedure/procedure.ts';
import type { Locale } from '#lib/ui/locale.ts';

declare global {
	namespace App {
		interface Error {
			/** Names the entry in the log, so that somebody can quote it. */
			id?: string;
			message: string;
		}
		interface Locals {
			context: Context;
			locale: Locale;
			/** Set on routes whose policy asks for a permission. */
			staff?: StaffActor;
			/** Random token of this browser, set on personal pages: binds codes and guests to it. */
			browserToken?: string;
		}
		interface PageData {
			/** On every page of a procedure: the frame around the page names it. */
			procedure?: Procedure;
		}
		interface Platform {
			env: { DB: D1Database } & Record<string, unknown>;
			ctx: ExecutionContext;
		}
	}
}

export {};
