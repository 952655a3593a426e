/** What `vite build` leaves behind for the Worker. */
declare module '*/.svelte-kit/cloudflare/_worker.js' {
	const worker: { fetch: ExportedHandlerFetchHandler };
	export default worker;
}
