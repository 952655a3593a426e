/** Addresses of the draft, without the prefix of a language. */
export const procedurePath = (slug: string): string => `/verfahren/${slug}`;

export const draftPath = (slug: string): string => `${procedurePath(slug)}/entwurf`;

export const versionPath = (slug: string, number: string): string => `${draftPath(slug)}/${number}`;

/** The permalink of a passage. */
export const passagePath = (slug: string, code: string): string => `${procedurePath(slug)}/textstelle/${code}`;

/** How other pages lead there: past the frame of the page, right to the wording. */
export const passageLink = (slug: string, code: string): string => `${passagePath(slug, code)}#stelle`;

export const contributePath = (slug: string, code: string): string => `${passagePath(slug, code)}/mitreden`;

export const contributeToDraftPath = (slug: string): string => `${procedurePath(slug)}/mitreden`;

export const searchPath = (slug: string): string => `${procedurePath(slug)}/suche`;
