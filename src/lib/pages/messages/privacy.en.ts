import type { LegalFacts, LegalSection, LegalTexts } from '../legal-section.ts';

const fill = (value: string | null, what: string) => value ?? `[The city fills in here: ${what}]`;

const whatIsKept = (facts: LegalFacts): LegalSection[] => [
	{
		title: 'Who is responsible',
		paragraphs: [
			`${facts.provider ?? facts.city}, ${fill(facts.street, 'street')}, ${fill(facts.town, 'town')}.`,
			`Data protection officer: ${fill(facts.dataProtectionOfficer, 'function and address')}, ${fill(facts.dataProtectionEmail, 'e-mail address')}.`
		]
	},
	{
		title: 'What for and on what basis',
		paragraphs: [
			'The city processes what you enter to carry out the consultation, evaluate it and report on the outcome. This is a task in the public interest: Article 6(1)(e) GDPR with §\u00a03 DSG NRW and §\u00a018 EGovG NRW. Taking part is voluntary.'
		]
	},
	{
		title: 'If you only read',
		paragraphs: [
			'Reading pages set no cookies, load nothing from other providers and count no visits. Everybody sees the same page. When a page is fetched, the operator of the servers processes your IP address to deliver it and to fend off attacks. It is not in the portal’s database.'
		]
	},
	{
		title: 'If you rate without confirming yourself',
		paragraphs: [
			'Your browser receives the cookie “__Host-browser” with a random number. It is valid for 180 days and necessary for you to be able to change your rating (§\u00a025(2) TDDDG). Stored are: an identifier per procedure computed from this number, your rating, the wording you rated and the time of the last change. Such ratings are not counted in public.'
		]
	},
	{
		title: 'If you write or confirm yourself',
		paragraphs: ['Then these are added:'],
		items: [
			'Your contribution with passage, kind, wording of the draft, group, way of arrival, day and time. Public are text, kind, group, day and reference, not the time.',
			'A key value computed from your e-mail address. It differs in each procedure and makes each person count once. The address cannot be read from it.',
			'Your e-mail address, encrypted, while a code or a message is on its way. Longer only if you want an answer; then until the day stated.',
			'A session cookie “__Host-teilnahme-…” for at most 30 days. The database holds only a check value of it.',
			'The version of the publication terms you agreed to, and check values of the codes we sent you.'
		]
	},
	{
		title: 'If you work for the city',
		paragraphs: [
			'You take part with a printed one-time code. The portal asks for no e-mail address and does not store which code led to which contribution. Only the day is kept with your contribution. Your group appears only once enough employees have written in that chapter; before that, residents and employees stand under one common label.'
		]
	}
];

const whatBecomesOfIt = (facts: LegalFacts): LegalSection[] => [
	{
		title: 'Reports',
		paragraphs: [
			'Reports give figures only from a minimum number of people per group and passage. Smaller cells are suppressed, and further cells so that nobody can compute them. Before the release only authorised staff see distributions.'
		]
	},
	{
		title: 'Protection against abuse',
		paragraphs: [
			'So that nobody guesses codes or floods mailboxes, the portal counts attempts per browser and address in time windows, as check values without plain text. Keys that prevent sending twice are deleted after 30 days. What staff do in the portal is kept in a log.'
		]
	},
	{
		title: 'Who receives the data',
		paragraphs: [
			facts.processors.length > 0
				? 'On behalf of the city, with a contract under Article 28 GDPR, work:'
				: fill(null, 'operators of servers, database and e-mail, with a contract under Article 28 GDPR and the place of processing'),
			'The commission and the public receive public contributions and reports, no addresses.'
		],
		...(facts.processors.length > 0 ? { items: facts.processors } : {})
	},
	{
		title: 'How long',
		paragraphs: [
			`A contribution that waits longer than 48 hours for its code is deleted. Sent e-mails are deleted from the outbox after 7 days. Public contributions, ratings and reports stay until the end of the retention period: ${fill(null, 'period by the city’s filing plan')}. Backups of the database may hold deleted data for up to 30 days longer.`
		]
	},
	{
		title: 'Your rights',
		paragraphs: [
			'You have the right of access (Article 15 GDPR), rectification (16), erasure (17), restriction (18) and objection (21). With reference and receipt code you withdraw a contribution yourself. Without them we often cannot assign a contribution to a person.',
			'You can lodge a complaint with the data protection authority of North Rhine-Westphalia.'
		],
		links: [{ href: 'https://www.ldi.nrw.de', label: 'www.ldi.nrw.de' }]
	}
];

export const en: LegalTexts = {
	title: 'Privacy',
	lead: 'You can read here without leaving traces. Who takes part leaves as little as possible. This page says exactly what.',
	sections: (facts) => [...whatIsKept(facts), ...whatBecomesOfIt(facts)]
};
