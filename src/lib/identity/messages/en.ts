import type { de } from './de.ts';

export const en: typeof de = {
	groupOne: {
		citizen: 'resident',
		employee: 'employee of the city',
		politician: 'elected representative',
		employer: 'employer'
	},
	assurance: {
		guest: 'not confirmed',
		email: 'e-mail confirmed, group self-stated',
		verified: 'group verified by code'
	},
	errorsTitle: 'That did not work yet',
	signIn: {
		title: 'Sign in',
		lead: 'There are three ways in. You need no password.',
		resident: {
			title: 'As a resident',
			text: 'You get a code by e-mail and type it here.',
			selfStated: 'You count yourself among this group. Nobody checks. Every figure says so.',
			submit: 'Send code'
		},
		invited: {
			title: 'With an invitation',
			text: 'For elected representatives and employers. The city gave you the invitation code.',
			code: 'Invitation code',
			codeHint: '17 characters. Upper and lower case, blanks and hyphens make no difference.',
			submit: 'Accept invitation'
		},
		employee: {
			title: 'As an employee of the city',
			text: 'You only need the printed code. No e-mail, no name.',
			unseen: 'What nobody can see',
			unseenList: (minimum: number) => [
				'Who you are. We ask for neither name nor address.',
				'Which code you had. All that is stored is that it has been used.',
				'At what time you write. Only the day is kept.',
				`That a contribution comes from the staff, while fewer than ${String(minimum)} employees take part in the field of action.`
			],
			device: 'Use a private device. On the office network it can be seen that you open this page.',
			code: 'Printed code',
			submit: 'Take part with code'
		},
		email: 'E-mail address',
		emailHint: 'It is stored encrypted and never published.',
		notAdmitted: 'This group is not asked in this procedure.',
		codeWaiting: 'A code is still open in this browser.',
		typeWaitingCode: 'Type the code',
		next: {
			title: 'What happens next',
			list: [
				'What you rated in this browser so far counts from then on. Where you had rated before, the newer one holds.',
				'Your contributions appear without a name.',
				'You stay signed in for 30 days in this browser. You can sign out at any time.'
			]
		}
	},
	code: {
		title: 'Type the code',
		sentTo: (address: string) => `The code is on its way to ${address}.`,
		until: (moment: string) => `It is valid until ${moment}, in this browser only.`,
		expired: 'The last code is no longer valid. Have a new one sent.',
		none: 'No code is open in this browser.',
		field: 'Code from the e-mail',
		hint: '8 characters. Upper and lower case, blanks and hyphens make no difference.',
		submit: 'Sign in',
		missing: 'No code arrived?',
		missingText: 'Look into your spam folder as well. Three messages per hour and address are possible.',
		resend: 'Send new code',
		resent: 'A new code is on its way. The old one is no longer valid.',
		otherWay: 'Another address or another way',
		localMailbox: 'Local only: the code is in the mailbox.'
	},
	signedIn: {
		title: 'You are signed in',
		as: (group: string) => `You take part as ${group}.`,
		assuranceLabel: 'Confirmation',
		groupLabel: 'Group',
		published: (count: number) =>
			count === 1 ? 'Your waiting contribution has been sent.' : `Your ${String(count)} waiting contributions have been sent.`,
		welcome: 'You can now rate and comment.',
		employeeHint: 'Write nothing by which colleagues could recognise you.',
		toDraft: 'To the draft',
		signOut: 'Sign out'
	},
	signOut: {
		title: 'Sign out',
		lead: 'The portal will no longer recognise you in this browser. What you wrote stays.',
		employeeHint: 'Your printed code lets you in again in this browser, as long as you do not delete its cookies.',
		submit: 'Sign out now',
		done: 'You are signed out',
		doneLead: 'The portal no longer recognises you in this browser.',
		notSignedIn: 'You are not signed in.',
		back: 'To the procedure',
		again: 'Sign in again'
	},
	staff: {
		title: 'Staff',
		lead: 'Who works in the staff area and what they may do. Each change is logged and holds at once.',
		list: 'Accounts',
		name: 'Name or office',
		nameHint: 'What the account is called in the staff area.',
		address: 'Work e-mail address',
		addressHint: 'The sign-in code is sent to it.',
		roles: 'Roles',
		role: 'Role',
		noRole: 'no role',
		grant: 'Grant role',
		revoke: 'revoke',
		disable: 'Close account',
		disabled: 'closed',
		change: 'Change',
		add: 'Add account',
		addLead: 'The person can then sign in with a code. No message is sent to them now.',
		submit: 'Add account',
		done: 'Saved.'
	},
	invitations: {
		title: 'Invitations',
		lead: 'Elected representatives and employers come with an invitation. Employees come with printed one-time codes.',
		make: 'Make invitation',
		print: 'Print one-time codes',
		batch: 'Label',
		group: 'Group',
		codes: 'Codes',
		used: 'used',
		usedOf: (used: string, quota: string) => `${used} of ${quota}`,
		lastDay: 'Last day',
		state: 'State',
		running: 'valid',
		over: 'over',
		revoked: 'revoked',
		revoke: 'Revoke',
		revokeDone: 'The codes are revoked. Whoever takes part already stays.',
		empty: 'No invitation yet',
		emptyHint: 'Make one or print one-time codes for employees.',
		noProcedure: 'No procedure published yet',
		usesHint: 'Uses are counted per label. The portal does not show which single code was used.'
	},
	newInvitation: {
		titleInvitation: 'Make invitation',
		titleCodes: 'Print one-time codes',
		leadInvitation:
			'One code for several people, such as a council group or an association. Each person confirms their e-mail address as well.',
		leadCodes: 'One code for exactly one person. Nobody can look up who used which code.',
		label: 'Label',
		labelHint: 'For staff only, such as “Council groups” or “Depot”.',
		group: 'Group',
		quota: 'For how many people?',
		quotaHint: (max: string) => `1 to ${max}`,
		count: 'How many codes?',
		countHint: (max: string) => `1 to ${max} at once. Hand them out at random, from a box for example.`,
		lastDay: 'Last day',
		lastDayHint: 'The whole day still counts.',
		submitInvitation: 'Make invitation',
		submitCodes: 'Make codes',
		back: 'All invitations'
	},
	sheet: {
		titleInvitation: 'Your invitation',
		titleCodes: (count: string) => `${count} one-time codes`,
		once: 'To be seen now only',
		onceInvitation: 'Note or send the code before you leave this page. Only its checksum is stored.',
		onceCodes: 'Print this page now (Ctrl + P). Afterwards the codes cannot be shown again. Only checksums are stored.',
		slipTitle: 'Have your say',
		slipCode: 'Your code',
		slipAddress: 'Address',
		slipOnce: (day: string) => `Valid once, until ${day}.`,
		slipQuota: (quota: string, day: string) => `Valid for ${quota} people, until ${day}.`,
		slipUnlinked: 'Nobody can see who uses this code.',
		slipDevice: 'Use a private device.'
	}
};
