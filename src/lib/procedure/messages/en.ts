import type { de } from './de.ts';

export const en: typeof de = {
	sourceProblems: {
		textInvalid: (about) => `The text contains characters that are not allowed (${about}).`,
		frontMatterMissing: () => 'The block between two lines of “---” is missing at the beginning.',
		frontMatterInvalid: () => 'The block between the lines of “---” is not valid YAML.',
		fieldInvalid: (about) => `The entry “${about}” is missing, unknown or not in the right form.`,
		bodyMissing: () => 'The text below the block between the lines of “---” is missing.',
		phaseEmpty: (about) => `The phase “${about}” ends before it begins.`,
		phaseOverlap: (about) => `The phase “${about}” overlaps with an earlier one or occurs twice.`,
		versionFileMissing: (about) => `The file “${about}” is missing.`,
		chapterMissing: () => 'There is no file with a chapter.',
		fileDuplicate: (about) => `The file “${about}” occurs twice.`,
		tooManyFiles: (about) => `There are more than ${about} files.`,
		tooLarge: (about) => `The draft is too large${about === '' ? '' : `: more than ${about} bytes`}.`,
		tooManyPassages: (about) => `There are more than ${about} passages.`,
		textTooLong: (about) => `The text of “${about}” is too long.`,
		textMissing: (about) => `“${about}” has no text.`,
		textTooDeep: (about) => `Lists or quotations in “${about}” are nested too deeply.`,
		headingUnknown: (about) => `Headings begin with “##” or “###”, not with “${about}”.`,
		codeMissing: (about) => `The code before the title is missing: “${about}”.`,
		codeUnknown: (about) => `“${about}” is not a code of this kind of passage.`,
		codeMisplaced: (about) => `“${about}” stands in the wrong place: the code does not fit what is above it.`,
		codeDuplicate: (about) => `The code “${about}” occurs twice.`,
		codeRetired: (about) => `The code “${about}” belonged to another passage and is not given again.`,
		factMissing: (about) => `The entry “${about}” is missing at the end.`,
		factUnknown: (about) => `There is no entry “${about}” here.`,
		factDuplicate: (about) => `The entry “${about}” occurs twice.`,
		factInvalid: (about) => `The entry “${about}” is not in the right form.`
	},
	groups: {
		citizen: {
			name: 'Residents',
			who: 'Everybody who lives, learns or works here.',
			needs: 'You can rate at once. For a comment you confirm your e-mail address once. You state the group yourself.'
		},
		employee: {
			name: 'Employees of the city',
			who: 'Voluntary, during working hours, without a name.',
			needs: 'You need a printed one-time code and no e-mail address. Nobody learns who wrote what.'
		},
		politician: {
			name: 'Elected representatives',
			who: 'Council, district councils and expert citizens.',
			needs: 'You need the invitation code of the administration and confirm your e-mail address.'
		},
		employer: {
			name: 'Employers',
			who: 'Companies, chambers, associations and clubs.',
			needs: 'You need the invitation code of the administration and confirm your e-mail address.'
		}
	}
};
