import { newContext, setUpFrom, type Bindings } from '#lib/platform/composition.server.ts';
import kit from '../../.svelte-kit/cloudflare/_worker.js';
import { doDueWork } from './due-work.ts';

export default {
	fetch: kit.fetch,
	async scheduled(_event, bindings, execution) {
		const setUp = setUpFrom(bindings);
		if (typeof setUp === 'string') return;
		const defer = (work: Promise<unknown>) => {
			execution.waitUntil(work);
		};
		await doDueWork(newContext(bindings, setUp, Date.now(), defer));
	}
} satisfies ExportedHandler<Bindings>;
