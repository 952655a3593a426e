import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { castRating } from '#lib/contribution/cast-rating.server.ts';
import { commentErrors, rawComment, typedComment } from '#lib/contribution/comment-form.ts';
import { readComment, readRating } from '#lib/contribution/contribution.schema.ts';
import { de as contributionDe } from '#lib/contribution/messages/de.ts';
import { en as contributionEn } from '#lib/contribution/messages/en.ts';
import { mayTakePart } from '#lib/contribution/participation.ts';
import { postComment } from '#lib/contribution/post-comment.server.ts';
import { criteria, isCriterion, ratingFromStored, storedRating, type Criterion, type RatingValue } from '#lib/contribution/rating.ts';
import { takeRatingBack } from '#lib/contribution/take-rating-back.server.ts';
import type { SavedRating } from '#lib/contribution/cast-rating.server.ts';
import { readEmailAddress } from '#lib/identity/email-address.ts';
import { refusalStatus } from '#lib/platform/refusal.ts';
import { ok, refuse, type Refusal, type Result } from '#lib/platform/result.ts';
import { localizedPath } from '#lib/ui/locale.ts';
import { formField, refusalText } from './form-words.server.ts';
import { participationIn, type Participation } from './participation.server.ts';

type ParticipationEvent = RequestEvent<{ slug: string; code?: string }>;

const here = async ({ locals, params, cookies }: ParticipationEvent): Promise<Participation | null> =>
	participationIn(locals.context, { slug: params.slug, code: params.code ?? null, cookies });

/** Saves or takes back a rating, then shows the page again with the way to undo it. */
async function changeRating(
	event: ParticipationEvent,
	change: (participation: Participation, data: FormData, criterion: Criterion) => Promise<Result<SavedRating>>
) {
	const data = await event.request.formData();
	const participation = await here(event);
	const criterion = formField(data, 'kriterium');
	const isKnown = isCriterion(criterion);
	const result =
		participation === null || !isKnown ? refuse(isKnown ? 'notFound' : 'unknownValue') : await change(participation, data, criterion);
	if (!result.ok) {
		const [refusal] = result.refusals;
		const message = refusal === undefined ? '' : refusalText(event.locals.locale)(refusal);
		return fail(refusal === undefined ? 400 : refusalStatus[refusal.code], {
			rating: { criterion: isKnown ? criterion : criteria[0], message }
		});
	}
	redirect(303, `${event.url.pathname}?${savedQuery(result.value)}`);
}

const stored = (value: RatingValue | null): string => (value === null ? '' : String(storedRating(value)));

const savedQuery = ({ criterion, value, former }: SavedRating): string =>
	new URLSearchParams({ kriterium: criterion, jetzt: stored(value), vorher: stored(former) }).toString();

/** What the address says was saved just now. */
export function readSaved(parameters: URLSearchParams): Pick<SavedRating, 'criterion' | 'value' | 'former'> | null {
	const criterion = parameters.get('kriterium') ?? '';
	const [value, former] = ['jetzt', 'vorher'].map((name) => parameters.get(name) ?? '');
	if (!isCriterion(criterion) || !/^[0-5]?$/.test(value ?? '') || !/^[0-5]?$/.test(former ?? '')) return null;
	const read = (text: string | undefined) => (text === undefined || text === '' ? null : ratingFromStored(Number(text)));
	return { criterion, value: read(value), former: read(former) };
}

export const rate = async (event: ParticipationEvent) =>
	changeRating(event, async ({ procedure, actor, passage }, data, criterion) => {
		const value = readRating(formField(data, 'wert'));
		if (!value.ok) return value;
		const about = { procedure, actor, code: passage?.code ?? '', criterion, key: formField(data, 'schluessel') };
		return castRating(event.locals.context, { ...about, value: value.value });
	});

/** Takes a rating back, or puts back the value that was stored before the last change. */
export const takeBack = async (event: ParticipationEvent) =>
	changeRating(event, async ({ procedure, actor, passage }, data, criterion) => {
		const about = { procedure, actor, code: passage?.code ?? '', criterion, key: formField(data, 'rueckschluessel') };
		const former = formField(data, 'vorher');
		if (former === '') return takeRatingBack(event.locals.context, about);
		const value = readRating(former);
		return value.ok ? castRating(event.locals.context, { ...about, value: value.value }) : value;
	});

/** Takes a comment: a guest goes on to the code, everybody else sees the receipt. Whatever is refused stays typed. */
export async function comment(event: ParticipationEvent) {
	const { locals, request, params } = event;
	const { context, locale } = locals;
	const data = await request.formData();
	const typed = typedComment(data);
	const { missing } = (locale === 'en' ? contributionEn : contributionDe).form;
	const refused = (refusals: readonly Refusal[]) => {
		const code = refusals[0]?.code ?? 'internal';
		return fail(refusalStatus[code], { comment: { typed, code, errors: commentErrors(refusals, refusalText(locale), missing) } });
	};
	const participation = await here(event);
	if (participation === null) return refused([{ code: 'notFound' }]);
	const { procedure, actor, browserToken, passage } = participation;
	const allowed = mayTakePart('comment', procedure, actor, context.now);
	const read = readComment(rawComment(typed, locale));
	const email = allowed.ok && allowed.value.mustConfirm ? readEmailAddress(typed.email) : ok(null);
	// Somebody who is late is told so first: correcting fields would not help.
	if (!read.ok) return refused(allowed.ok ? [read, email].flatMap((result) => (result.ok ? [] : result.refusals)) : allowed.refusals);
	if (!email.ok) return refused(email.refusals);
	const posted = await postComment(context, {
		procedure,
		actor,
		code: passage?.code ?? null,
		comment: read.value,
		key: formField(data, 'schluessel'),
		trap: formField(data, 'webseite'),
		confirmation: { email: typed.email, browserToken, locale }
	});
	if (!posted.ok) return refused(posted.refusals);
	if (posted.value.state === 'awaitingCode') redirect(303, localizedPath(locale, `/verfahren/${params.slug}/bestaetigen`));
	const { reference, receiptCode, state } = posted.value;
	return { receipt: { reference, receiptCode, state } };
}
