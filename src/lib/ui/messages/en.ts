import type { de } from './de.ts';

export const en: typeof de = {
	skipToContent: 'Skip to content',
	mainNavigation: 'Main navigation',
	serviceNavigation: 'Language and services',
	stepDone: 'done',
	stepNow: 'now',
	oClock: '',
	daysLeft: (days) => `${days}\u00a0days left`,
	oneDayLeft: '1\u00a0day left',
	lastDay: 'today is the last day',
	over: 'closed',
	sending: 'Sending …',
	offline: 'No connection. Nothing is lost: what you typed is still here. Please send it again in a moment.',
	copied: 'Copied'
};
