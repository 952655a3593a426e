import { insertParticipant } from '#lib/identity/participant.store.server.ts';
import { openParticipantSession } from '#lib/identity/participant-session.server.ts';
import { ask, runAll } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/id.ts';
import { procedureBySlug } from '#lib/procedure/procedure.store.server.ts';
import { openContext, type OpenContextOptions } from '../support/open-context.ts';

/** Signs in so many confirmed residents, as the sign-in page does once their code was right. Answers their cookies. */
export async function signInMany(options: OpenContextOptions, slug: string, count: number): Promise<string[]> {
	const { context, close } = await openContext(options);
	try {
		const { database, day, random } = context;
		const procedure = await ask(database, procedureBySlug(database, slug));
		if (procedure === null) throw new Error(`There is no published procedure "${slug}".`);
		const cookies: string[] = [];
		for (let made = 0; made < count; made += 1) {
			const id = newId(random);
			const row = { id, procedureId: procedure.id, stakeholderGroup: 'citizen', assurance: 'email', createdDay: day };
			await runAll(database, [insertParticipant(database, row)]);
			await openParticipantSession(context, procedure, id, {
				get: () => undefined,
				set: (name, value) => cookies.push(`${name}=${value}`)
			});
		}
		return cookies;
	} finally {
		await close();
	}
}
