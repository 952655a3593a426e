import { request } from 'node:http';
import { arrayBuffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';

/** One thing that is asked for again and again. */
export interface Target {
	readonly name: string;
	readonly url: string;
	/** What distinguishes each request of a write from the one before. */
	readonly write?: {
		readonly method: 'PUT' | 'POST';
		readonly next: () => { readonly path: string; readonly body: string; readonly headers: Record<string, string> };
	};
}

export interface Round {
	readonly perSecond: number;
	readonly p50: number;
	readonly p99: number;
	readonly failures: number;
}

export interface Answered {
	readonly status: number;
	/** From Server-Timing; null where the server does not say. */
	readonly rowsRead: number | null;
	/** As sent when the server compresses, else as gzip would make it. */
	readonly bytes: number;
}

/** Keeps asking for some seconds over so many connections. Loopback only. */
export async function measure({ url, write }: Target, seconds: number, connections: number): Promise<Round> {
	const result = await autocannon({
		url,
		duration: seconds,
		connections,
		...(write === undefined
			? {}
			: { requests: [{ method: write.method, setupRequest: (sent: autocannon.Request) => ({ ...sent, ...write.next() }) }] })
	});
	return {
		perSecond: result.requests.total / result.duration,
		p50: result.latency.p50,
		p99: result.latency.p99,
		failures: result.non2xx + result.errors + result.timeouts
	};
}

/** Asks once and looks at the answer: what the database says it read, and the bytes on the wire. */
export async function askOnce(url: string, headers: Record<string, string> = {}): Promise<Answered> {
	return new Promise((resolve, reject) => {
		const sent = request(url, { headers: { 'Accept-Encoding': 'gzip', ...headers } }, (answer) => {
			void arrayBuffer(answer).then((body) => {
				const isCompressed = answer.headers['content-encoding'] !== undefined;
				const rows = /read=(\d+)/.exec(String(answer.headers['server-timing'] ?? ''))?.[1];
				resolve({
					status: answer.statusCode ?? 0,
					rowsRead: rows === undefined ? null : Number(rows),
					bytes: isCompressed ? body.byteLength : gzipSync(body).byteLength
				});
			});
		});
		sent.on('error', reject);
		sent.end();
	});
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
