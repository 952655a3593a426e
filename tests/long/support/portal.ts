import { emptyFolder } from '../../../scripts/bench/trial-folder.ts';
import { readPlaces, type MeasuredPlaces } from '../../../scripts/bench/places.ts';
import { signInMany } from '../../../scripts/bench/sign-in-many.ts';
import { freePort } from '../../../scripts/start/port.ts';
import { buildPortal, fillEmptyDatabase, migrateDatabase } from '../../../scripts/start/portal.ts';
import { startServer, type Server } from '../../../scripts/start/server.ts';
import { writeLocalSettings } from '../../../scripts/start/settings.ts';
import { openLocalDatabase } from '../../../scripts/support/open-local-database.ts';

export interface TrialPortal {
	readonly places: MeasuredPlaces;
	/** One browser each, signed in as a confirmed resident. */
	readonly cookies: readonly string[];
	/** On the same port each time; one server at a time. */
	readonly start: () => Promise<Server>;
	/** Only while no server runs. */
	readonly rows: <Row>(query: string, ...values: string[]) => Promise<Row[]>;
	readonly remove: () => void;
}

/** The built portal with the sample procedure over a folder of its own. */
export async function aTrialPortal(people: number): Promise<TrialPortal> {
	const { state, remove } = emptyFolder();
	const envFile = `${state}/settings.env`;
	const say = (): void => undefined;
	const port = (await freePort(0)) ?? 0;
	buildPortal(say);
	writeLocalSettings(envFile, `http://127.0.0.1:${String(port)}`);
	migrateDatabase({ state }, say);
	fillEmptyDatabase({ state, envFile }, say);
	const places = await readPlaces(state);
	const cookies = await signInMany({ persist: state, envFile }, places.slug, people);
	return {
		places,
		cookies,
		start: async () => startServer({ port, state, envFile }),
		async rows<Row>(query: string, ...values: string[]) {
			const { database, close } = await openLocalDatabase(state);
			try {
				const { results } = await database
					.prepare(query)
					.bind(...values)
					.all<Row>();
				return results;
			} finally {
				await close();
			}
		},
		remove
	};
}

export interface Write {
	readonly method: 'PUT' | 'POST';
	/** Below /api/v1/procedures/{slug}. */
	readonly path: string;
	readonly cookie: string;
	readonly key: string;
	readonly json: unknown;
}

export async function sendWrite(
	origin: string,
	slug: string,
	{ method, path, cookie, key, json }: Write
): Promise<{ status: number; text: string }> {
	const answer = await fetch(`${origin}/api/v1/procedures/${slug}${path}`, {
		method,
		headers: { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json', 'Idempotency-Key': key },
		body: JSON.stringify(json)
	});
	return { status: answer.status, text: await answer.text() };
}

/** Works through everything with so many requests under way at a time, and goes on until it is done or told to stop. */
export async function overConnections<T>(
	connections: number,
	tasks: readonly T[],
	work: (task: T) => Promise<void>,
	isOver: () => boolean = () => false
): Promise<void> {
	let next = 0;
	const worker = async (): Promise<void> => {
		while (next < tasks.length && !isOver()) {
			const task = tasks[next] as T;
			next += 1;
			await work(task);
		}
	};
	await Promise.all(Array.from({ length: connections }, worker));
}
