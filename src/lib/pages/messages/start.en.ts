import type { de } from './start.de.ts';

export const en: typeof de = {
	title: 'Consultation',
	kicker: (body) => `Consultation for the ${body}`,
	readAndTakePart: 'Read the draft and have your say',
	withCode: 'Take part with an invitation or code',
	soFar: (contributions, places) =>
		contributions === 0
			? 'No contributions yet. Be the first.'
			: `So far ${contributions === 1 ? '1 contribution' : `${String(contributions)} contributions`} on ${places === 1 ? '1 passage' : `${String(places)} passages`}.`,
	whoTitle: 'Who is asked',
	whoLead: 'Four groups, one text. Your group stands beside your contribution, so that the commission sees where opinions differ.',
	takePart: 'Have your say',
	enterCode: 'Enter a code',
	draftTitle: 'The draft at a glance',
	draftLead: (number, date, minutes) =>
		`Version ${number} of ${date}, in German. About ${String(minutes)} minutes to read as a whole. You can begin at any passage.`,
	tableCaption: 'Chapters of the draft with the number of goals and contributions',
	number: 'No.',
	chapter: 'Chapter',
	about: 'What it is about',
	goals: 'Goals',
	contributionsSoFar: 'Contributions so far',
	contributionsShort: 'Contributions:',
	goalsShort: 'Goals:',
	openDraft: 'Open the whole draft',
	stepsTitle: 'What happens to your contribution',
	stepsLead: 'Every step has a date. If it moves, the reason is given here.',
	until: (day) => `until ${day}`,
	from: (day) => `from ${day}`,
	ended: (day) => `ended ${day}`,
	more: 'About the procedure: phases, papers, figures',
	beforeTitle: 'Before you write',
	before: [
		{
			question: 'Who sees my name?',
			answer: (minimum) =>
				`Nobody. The portal does not ask for names. Public are your text, the kind of contribution, your group and the day. Groups with fewer than ${String(minimum)} answers are not shown on their own in reports.`
		},
		{
			question: 'I work for the city. Can somebody recognise me?',
			answer: (minimum) =>
				`You take part with a printed one-time code, without an e-mail address. Only the day is kept. That a contribution comes from an employee is shown only once at least ${String(minimum)} employees have written in that chapter. Take care yourself what your text tells about you.`
		},
		{
			question: 'When does my comment appear?',
			answer: () =>
				'As soon as you have entered the code from the e-mail. You have 48 hours for that, in the same browser. Ratings are saved at once and counted as soon as you have confirmed yourself.'
		},
		{
			question: 'Can I withdraw my contribution?',
			answer: () =>
				'Yes. With the reference and the receipt code you were given you see its state and withdraw it. You can change or delete ratings until the deadline.'
		},
		{
			question: 'I do not want to write on a screen',
			answer: () =>
				'Write to the editors by post or e-mail. They enter your contribution and assign it to the passage. Please name its code, for example Z1.1.'
		}
	],
	proceduresTitle: 'What the city asks you about',
	proceduresLead: 'Choose a procedure. You can take part in several.',
	noProcedure: 'There is no consultation at the moment.',
	noProcedureText: 'As soon as the city publishes a draft, you can read it here and have your say.'
};
