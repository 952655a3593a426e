import type { de } from './de.ts';

export const en: typeof de = {
	area: 'Staff area',
	roles: {
		admin: 'Administration',
		editor: 'Editing',
		moderator: 'Moderation',
		caseworker: 'Casework',
		approver: 'Approval',
		analyst: 'Analysis',
		dataProtectionOfficer: 'Data protection',
		staffCouncil: 'Staff council'
	},
	navigation: {
		label: 'Staff area',
		overview: 'Overview',
		contributions: 'Contributions',
		report: 'Report',
		invitations: 'Invitations',
		staff: 'Staff',
		log: 'Log',
		signOut: 'Sign out'
	},
	overview: {
		title: 'Staff area',
		lead: (label: string) => `Signed in as ${label}.`,
		procedures: 'Procedures',
		noProcedure: 'No procedure published yet',
		noProcedureHint: 'A procedure enters the portal with “npm run publish”, from a folder of Markdown files.',
		procedure: 'Procedure',
		phase: 'Phase',
		noPhase: 'no phase running',
		until: (moment: string) => `until ${moment}`,
		work: 'Work',
		publicPage: 'Public page',
		yourRoles: 'Your roles',
		rolesText: 'What you see here depends on your roles. The administration grants them.'
	},
	signIn: {
		title: 'Sign in to the staff area',
		lead: 'You get a code at your work address. There is no password.',
		email: 'Work e-mail address',
		submit: 'Send code',
		codeTitle: 'Type the code',
		sent: (address: string) => `If there is an account for ${address}, a code is on its way.`,
		until: (moment: string) => `It is valid until ${moment}, in this browser only.`,
		session: 'You stay signed in for eight hours.'
	},
	signOut: {
		title: 'Sign out',
		lead: 'You leave the staff area in this browser.',
		submit: 'Sign out now',
		done: 'You are signed out',
		doneLead: 'The staff area is closed in this browser.',
		again: 'Sign in again'
	},
	noAccess: {
		title: 'No access',
		lead: 'You lack the permission for this page.',
		text: 'Do you need it for your work? Then ask the administration.',
		back: 'To the overview'
	}
};
