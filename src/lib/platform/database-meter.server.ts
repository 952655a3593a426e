/** What the database says it did for one request: shown as Server-Timing in local mode, never in production. */
export interface DatabaseMeter {
	queries: number;
	rowsRead: number;
	rowsWritten: number;
	milliseconds: number;
}

export const newDatabaseMeter = (): DatabaseMeter => ({ queries: 0, rowsRead: 0, rowsWritten: 0, milliseconds: 0 });

export const serverTiming = ({ queries, rowsRead, rowsWritten, milliseconds }: DatabaseMeter): string =>
	`db;dur=${milliseconds.toFixed(1)};desc="queries=${queries} read=${rowsRead} written=${rowsWritten}"`;

interface Measured {
	readonly meta: { rows_read?: number; rows_written?: number; duration?: number };
}

/** The same database, with every statement's own figures added to the meter. `raw()` carries none and is not used here. */
export function meteredDatabase(session: D1DatabaseSession, meter: DatabaseMeter): D1DatabaseSession {
	const originals = new WeakMap<object, D1PreparedStatement>();
	const note = <T extends Measured>(result: T): T => {
		meter.queries += 1;
		meter.rowsRead += result.meta.rows_read ?? 0;
		meter.rowsWritten += result.meta.rows_written ?? 0;
		meter.milliseconds += result.meta.duration ?? 0;
		return result;
	};
	const metered = (statement: D1PreparedStatement): D1PreparedStatement => {
		const wrapper = {
			bind: (...values: unknown[]) => metered(statement.bind(...values)),
			all: async () => note(await statement.all()),
			run: async () => note(await statement.run()),
			first: async (column?: string) => {
				const row = note(await statement.all()).results[0];
				return column === undefined ? (row ?? null) : (row?.[column] ?? null);
			},
			raw: async () => note(await statement.all()).results.map((row) => Object.values(row))
		};
		originals.set(wrapper, statement);
		return wrapper as unknown as D1PreparedStatement;
	};
	return {
		prepare: (query: string) => metered(session.prepare(query)),
		batch: async (statements: D1PreparedStatement[]) =>
			(await session.batch(statements.map((statement) => originals.get(statement) ?? statement))).map(note),
		getBookmark: () => session.getBookmark()
	} as unknown as D1DatabaseSession;
}
