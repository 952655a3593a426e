import { z } from 'zod';

const offlineLineSchema = z.object({ id: z.string().min(1).max(200), title: z.string().default(''), text: z.string().default('') });

export type OfflineLine = z.infer<typeof offlineLineSchema>;

/** One line of a file of contributions from paper; null when it is no such object. */
export function readOfflineLine(line: string): OfflineLine | null {
	try {
		return offlineLineSchema.safeParse(JSON.parse(line)).data ?? null;
	} catch {
		return null;
	}
}
