import type { Refusal } from '#lib/platform/result.ts';

/** The comment form's fields by their names in the page. */
export const commentFields = ['art', 'text', 'vorschlag', 'email', 'einverstanden'] as const;

type CommentField = (typeof commentFields)[number];

/** What somebody typed, to be shown again. */
export type TypedComment = Readonly<Record<CommentField, string>>;

/** Texts of refusals by field; `form` is about none of them. */
export type CommentErrors = Readonly<Partial<Record<CommentField | 'form', string>>>;

const fieldNames: Readonly<Record<string, CommentField>> = {
	stance: 'art',
	text: 'text',
	suggestion: 'vorschlag',
	email: 'email',
	termsAccepted: 'einverstanden'
};

export function typedComment(data: FormData): TypedComment {
	const text = (name: CommentField) => {
		const value = data.get(name);
		return typeof value === 'string' ? value : '';
	};
	return { art: text('art'), text: text('text'), vorschlag: text('vorschlag'), email: text('email'), einverstanden: text('einverstanden') };
}

/** The form's fields in the words of commentSchema. */
export const rawComment = ({ art, text, vorschlag, einverstanden }: TypedComment, language: 'de' | 'en') => ({
	...(art === '' ? {} : { stance: art }),
	text,
	suggestion: vorschlag,
	language,
	termsAccepted: einverstanden === 'ja'
});

/** One text per field in the order of the page, the first refusal of each. `missing` says of a field what belongs there. */
export function commentErrors(refusals: readonly Refusal[], wordsFor: (refusal: Refusal) => string, missing: CommentErrors): CommentErrors {
	const errors: Partial<Record<CommentField | 'form', string>> = {};
	for (const place of ['form', ...commentFields] as const) {
		const refusal = refusals.find(({ field = '' }) => (fieldNames[field] ?? 'form') === place);
		if (refusal !== undefined) errors[place] = (refusal.code === 'fieldRequired' ? missing[place] : undefined) ?? wordsFor(refusal);
	}
	return errors;
}

/** Makes names of fields unique where several passages stand on one page; drafts are kept under it too. */
export const formPrefix = (code: string | null): string => (code ?? 'entwurf').toLowerCase().replaceAll('.', '-');
