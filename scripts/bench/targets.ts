import type { Target } from './measure.ts';

export interface Places {
	readonly slug: string;
	/** The passage most was written on. */
	readonly busiest: string;
	/** Codes that can be rated. */
	readonly ratable: readonly string[];
}

const values = [1, 2, 3, 4, 5, 'dontKnow'];
const stances = ['support', 'concern', 'proposal', 'question'];

/** Everything the table shows, in its order. Writes go round the signed-in people and the passages. */
export function targetsAt(portal: string, plain: string, { slug, busiest, ratable }: Places, cookies: readonly string[]): Target[] {
	const pages = `${portal}/verfahren/${slug}`;
	const resource = `/api/v1/procedures/${slug}`;
	const json = `${resource}/passages/${busiest}`;
	let written = 0;
	const next = (path: (code: string) => string, body: (count: number) => unknown) => () => {
		written += 1;
		const cookie = cookies[written % cookies.length] ?? '';
		const code = ratable[Math.floor(written / cookies.length) % ratable.length] ?? '';
		return {
			path: path(code),
			body: JSON.stringify(body(written)),
			headers: { cookie, origin: portal, 'content-type': 'application/json', 'idempotency-key': `bench-${String(written)}` }
		};
	};
	return [
		{ name: 'bare hello route', url: `${portal}/entwicklung/hallo` },
		{ name: 'static file', url: `${portal}/robots.txt` },
		{ name: 'start page', url: `${portal}/` },
		{ name: 'passage page', url: `${pages}/textstelle/${busiest}` },
		{ name: 'passage JSON', url: portal + json },
		{ name: 'passage JSON, hand-written', url: plain + json },
		{ name: 'whole draft', url: `${pages}/entwurf` },
		{ name: 'report', url: `${pages}/auswertung` },
		{
			name: 'cast a rating',
			url: portal,
			write: {
				method: 'PUT',
				next: next(
					(code) => `${resource}/passages/${code}/ratings/agreement`,
					(count) => ({ value: values[count % values.length] })
				)
			}
		},
		{
			name: 'post a comment',
			url: portal,
			write: {
				method: 'POST',
				next: next(
					(code) => `${resource}/passages/${code}/contributions`,
					(count) => ({
						stance: stances[count % stances.length],
						text: `Beitrag ${String(count)}: Bitte nennen Sie hier auch die Kosten im Betrieb, nicht nur die der Einführung.`,
						termsAccepted: true
					})
				)
			}
		}
	];
}
