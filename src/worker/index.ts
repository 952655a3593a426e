import { preferredLocale } from '#lib/access/preferred-locale.ts';
import { problem } from '#lib/access/problem.server.ts';
import { newContext, setUpFrom, type Bindings } from '#lib/platform/composition.server.ts';
import { isForeignWrite } from '#lib/platform/request-guard.server.ts';
import { protect } from '#lib/platform/response-headers.ts';
import kit from '../../.svelte-kit/cloudflare/_worker.js';
import { doDueWork } from './due-work.ts';

/** In local mode nothing is kept at the edge (hooks.server.ts): looking there first would cost more than most answers. */
function withoutEdgeLookup(request: Parameters<typeof kit.fetch>[0]): typeof request {
	const headers = new Headers(request.headers);
	headers.set('Cache-Control', 'no-cache');
	// The same request with another header: what Cloudflare knows of it (cf) stays.
	return new Request(request, { headers }) as typeof request;
}

export default {
	fetch(request, bindings, execution) {
		// Kit refuses foreign forms as well, but without a code; its check stays behind this one.
		if (isForeignWrite(request, new URL(request.url).origin))
			return protect(problem([{ code: 'originForeign' }], preferredLocale(request.headers.get('Accept-Language'))), 'personal');
		return kit.fetch(bindings.LOCAL_MODE === 'on' ? withoutEdgeLookup(request) : request, bindings, execution);
	},
	async scheduled(_event, bindings, execution) {
		const setUp = setUpFrom(bindings);
		if (typeof setUp === 'string') return;
		const defer = (work: Promise<unknown>) => {
			execution.waitUntil(work);
		};
		await doDueWork(newContext(bindings, setUp, Date.now(), defer));
	}
} satisfies ExportedHandler<Bindings>;
