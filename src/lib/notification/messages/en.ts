import type { de, TemplateValues } from './de.ts';

const nothingToDo = 'If you did not ask for this, you need not do anything. Nothing happens without the code.';

export const en: typeof de = {
	mails: {
		signInCode: {
			subject: 'Your sign-in code',
			lines: ({ code, procedure, address }: TemplateValues) => [
				'Hello,',
				`use this code to confirm yourself in the procedure “${procedure}”:`,
				`    ${code}`,
				'Type it on the page on which you asked for it. Use the same browser.',
				`The code is valid for 10 minutes and works once. The page is here: ${address}`,
				nothingToDo
			]
		},
		publishCode: {
			subject: 'Your code to publish',
			lines: ({ code, procedure, address }: TemplateValues) => [
				'Hello,',
				`you wrote a contribution in the procedure “${procedure}”. This code makes it public:`,
				`    ${code}`,
				'Type it in the browser in which you wrote the contribution.',
				`The code is valid for 48 hours and works once. The page is here: ${address}`,
				'If you do not type it, the contribution is deleted after 48 hours.',
				nothingToDo
			]
		},
		staffSignInCode: {
			subject: 'Your staff code',
			lines: ({ code, address }: TemplateValues) => [
				'Hello,',
				'use this code to sign in to the staff area of the participation portal:',
				`    ${code}`,
				'Type it on the page on which you asked for it. Use the same browser.',
				`The code is valid for 10 minutes and works once. The page is here: ${address}`,
				'Do not pass the code on. The city never asks for it by phone.',
				nothingToDo
			]
		}
	},
	signature: (origin: string) => `--\nParticipation portal, ${origin}\nThis message was sent automatically. Nobody reads replies.`,
	mailbox: {
		title: 'Mailbox (local only)',
		lead: 'This is what the portal would send by e-mail, the newest first. The page exists in local mode only.',
		empty: 'No message yet',
		emptyHint: 'Ask for a code on a sign-in page. It will appear here.',
		list: 'Messages',
		to: 'To',
		code: 'Code',
		copy: 'Copy code',
		copied: 'Copied',
		unreadable: 'This message cannot be opened with the present key.'
	},
	clock: {
		title: 'Clock (local only)',
		lead: 'Set the portal to another time for this browser, for example after the cut-off.',
		now: (moment: string) => `The portal now shows: ${moment}.`,
		real: 'This is the real time.',
		moved: 'This is a moved time. It holds in this browser only.',
		moment: 'Moment',
		momentHint: 'Local time in Germany',
		invalid: 'This is no moment. It looks like 2026-12-14T00:00.',
		set: 'Set clock',
		reset: 'Real time'
	}
};
