import type { de } from './error.de.ts';

export const en: typeof de = {
	missing: {
		title: 'There is no such page',
		lead: 'Perhaps the address is not complete. Start again or go back.'
	},
	passage: {
		titleOf: (code) => `There is no passage “${code}”`,
		lead: 'Codes look like H1, Z1.1 or M1.1.1. Perhaps the passage was dropped in the current version. Search the draft.'
	},
	refused: {
		title: 'That did not work',
		lead: 'The request was not accepted. Go back and try again. What you typed is still there.'
	},
	broken: {
		title: 'Something went wrong here',
		lead: 'The error is ours. Please try again in a few minutes.'
	},
	quote: 'If it happens again, please tell us this number:',
	wholeDraft: 'Open the whole draft',
	start: 'To the start page'
};
