import kit from '../../.svelte-kit/cloudflare/_worker.js';

export default {
	fetch: kit.fetch
} satisfies ExportedHandler;
