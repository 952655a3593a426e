import { OpenAPIHono, z, type RouteConfig } from '@hono/zod-openapi';
import { problemMediaType } from '#lib/access/problem.server.ts';
import { refusalStatus, type RefusalCode } from '#lib/platform/refusal.ts';
import { allRefusals, type Operation } from './operation.ts';
import { operations } from './operations.ts';

const codes = Object.keys(refusalStatus) as [RefusalCode, ...RefusalCode[]];

const problemSchema = z
	.strictObject({
		type: z.string(),
		title: z.string(),
		status: z.int(),
		code: z.enum(codes).openapi({ description: 'Decide by this; it stays the same in every language' }),
		detail: z.string().openapi({ description: 'For people, in German or English by Accept-Language' }),
		errors: z.array(z.strictObject({ field: z.string(), code: z.enum(codes), detail: z.string() }))
	})
	.openapi('Problem');

const cookieName = '__Host-teilnahme-{slug}';
const keyHeader = z.object({
	'Idempotency-Key': z
		.string()
		.regex(/^[A-Za-z0-9_-]{8,100}$/)
		.openapi({ description: 'Chosen by the client: the same request sent twice happens once' })
});

const pathSchema = (path: string) =>
	z.object(Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, z.string()])));

/** Refusals by status, each naming its codes. */
function problems(operation: Operation): RouteConfig['responses'] {
	const byStatus = new Map<number, RefusalCode[]>();
	for (const code of allRefusals(operation)) byStatus.set(refusalStatus[code], [...(byStatus.get(refusalStatus[code]) ?? []), code]);
	return Object.fromEntries(
		[...byStatus].map(([status, refused]) => [
			String(status),
			{ description: `Refused: ${refused.join(', ')}`, content: { [problemMediaType]: { schema: problemSchema } } }
		])
	);
}

function routeOf(operation: Operation): RouteConfig {
	const { id, method, path, policy, summary, description, query, body, status, answer } = operation;
	return {
		operationId: id,
		method,
		path,
		summary,
		...(description === undefined ? {} : { description }),
		security: policy === 'participant' ? [{ participant: [] }] : [],
		request: {
			params: pathSchema(path),
			...(query === undefined ? {} : { query }),
			...(policy === 'participant' ? { headers: keyHeader } : {}),
			...(body === undefined ? {} : { body: { required: true, content: { 'application/json': { schema: body } } } })
		},
		responses: {
			[String(status)]: { description: 'Done', content: { 'application/json': { schema: answer } } },
			...(policy === 'public' ? { '304': { description: 'Not changed since the ETag that was sent' } } : {}),
			...problems(operation)
		}
	};
}

function generate() {
	// Used for its registry alone: requests are dispatched in app.ts, without a second validation of what handlers read.
	const documented = new OpenAPIHono();
	const registry = documented.openAPIRegistry;
	registry.registerComponent('securitySchemes', 'participant', {
		type: 'apiKey',
		in: 'cookie',
		name: cookieName,
		description: 'Session of somebody signed in to the procedure, from the sign-in page of the same portal.'
	});
	for (const operation of operations) registry.registerPath(routeOf(operation));
	return documented.getOpenAPI31Document({
		openapi: '3.1.0',
		info: {
			title: 'Resonanz',
			version: '1.0.0',
			description: 'Read what is consulted on and what people say; take part as somebody signed in to a procedure.'
		},
		servers: [{ url: '/api/v1' }]
	});
}

let document: ReturnType<typeof generate> | undefined;

/** Made when first asked for: the same for the life of the code. */
export const openApiDocument = () => (document ??= generate());
