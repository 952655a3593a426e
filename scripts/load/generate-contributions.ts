import type { ContributionState } from '#lib/contribution/contribution-state.ts';
import { stances, type Stance } from '#lib/contribution/stance.ts';
import { newId, newReference } from '#lib/platform/id.ts';
import { base64url } from '#lib/platform/secrets.server.ts';
import { closings, experiences, openings, reasons, suggestions } from './comment-fragments.ts';
import { dayWeights, type Person } from './generate-people.ts';
import type { LoadedProcedure } from './read-procedure.ts';
import type { SeededRandom } from './seeded-random.ts';

/** In the order of the columns that write-rows.ts names. */
export type ContributionRow = (string | number | null)[];

const states: readonly ContributionState[] = ['public', 'masked', 'held', 'hidden', 'withdrawn', 'erased'];
const stateWeights = [0.94, 0.015, 0.015, 0.015, 0.01, 0.005];
const stanceWeights = [0.31, 0.27, 0.28, 0.14];
const channels = ['online', 'post', 'event', 'minutes'];
const channelWeights = [0.94, 0.02, 0.03, 0.01];
const wholeDraftShare = 0.02;
const suggestionShare = 0.08;
const longShare = 0.04;
const secondsAwake = 15 * 3600;
const wakesAtSecond = 7 * 3600;
const receiptBytes = 32;

interface Target {
	readonly kind: 'passage' | 'chapter' | 'draft';
	readonly id: string;
	readonly fieldId: string;
	readonly textId: string | null;
	readonly heading: string;
	readonly weight: number;
}

/** A few passages draw most of the talk, and a little goes to the draft as a whole. */
function targets(random: SeededRandom, { id, outline }: LoadedProcedure): Target[] {
	const passages = outline.map((entry): Target => ({
		kind: entry.depth === 0 ? 'chapter' : 'passage',
		id: entry.id,
		fieldId: entry.chapterId,
		textId: entry.textId,
		heading: entry.heading,
		weight: 0.2 + random.next() ** 4 * 6
	}));
	const sum = passages.reduce((all, { weight }) => all + weight, 0);
	const weight = (sum * wholeDraftShare) / (1 - wholeDraftShare);
	return [...passages, { kind: 'draft', id, fieldId: id, textId: null, heading: 'der ganze Entwurf', weight }];
}

export function* generateContributions(
	random: SeededRandom,
	procedure: LoadedProcedure,
	people: readonly Person[],
	total: number
): Generator<ContributionRow> {
	const confirmed = people.filter(({ assurance }) => assurance !== 'guest');
	const all = targets(random, procedure);
	const weights = all.map(({ weight }) => weight);
	const days = dayWeights(procedure.days.length);
	for (let made = 0; made < total; made += 1) {
		const target = all[random.weighted(weights)] as Target;
		yield contribution(random, procedure, target, random.pick(confirmed), random.weighted(days));
	}
}

function contribution(random: SeededRandom, procedure: LoadedProcedure, target: Target, person: Person, dayPosition: number) {
	const bytes = (length: number) => random.bytes(length);
	const stance = stances[random.weighted(stanceWeights)] ?? 'support';
	const state = states[random.weighted(stateWeights)] ?? 'public';
	const day = procedure.days[dayPosition];
	const body = state === 'erased' ? '' : text(random, stance, person, target.heading);
	const instant = (day?.startsAt ?? 0) + (wakesAtSecond + random.integer(secondsAwake)) * 1000;
	const suggestion = target.kind !== 'draft' && random.chance(suggestionShare) ? random.pick(suggestions) : null;
	return [
		newId(bytes),
		procedure.id,
		target.kind,
		target.id,
		target.fieldId,
		procedure.versionId,
		target.textId,
		person.id,
		person.group,
		person.assurance,
		stance,
		body,
		state === 'masked' ? `${body.split('. ', 1)[0] ?? ''}. […]` : null,
		state === 'erased' ? null : suggestion,
		channels[random.weighted(channelWeights)] ?? 'online',
		state,
		newReference(bytes),
		base64url(random.bytes(receiptBytes)),
		procedure.termsVersion,
		day?.day ?? '',
		person.group === 'employee' ? null : instant
	];
}

/** Three to five sentences, now and then a whole letter. */
function text(random: SeededRandom, stance: Stance, { group }: Person, heading: string): string {
	const sentences = [random.pick(openings[stance]).replace('%', heading), random.pick(experiences[group])];
	if (random.chance(0.75)) sentences.push(random.pick(reasons));
	const more = random.chance(longShare) ? 6 + random.integer(8) : 0;
	for (let added = 0; added < more; added += 1) sentences.push(random.pick(added % 3 === 0 ? experiences[group] : reasons));
	if (random.chance(0.4)) sentences.push(random.pick(closings));
	const half = Math.ceil(sentences.length / 2);
	return more === 0 ? sentences.join(' ') : `${sentences.slice(0, half).join(' ')}\n\n${sentences.slice(half).join(' ')}`;
}
