import type { LegalTexts } from '../legal-section.ts';

const fill = (value: string | null, what: string) => value ?? `[The city fills in here: ${what}]`;

export const en: LegalTexts = {
	title: 'Accessibility statement',
	lead: 'Everybody should be able to read and have a say: by keyboard, with a screen reader, with large type and without JavaScript.',
	sections: (facts) => [
		{
			title: 'What this statement covers',
			paragraphs: [
				`This statement covers the consultation portal of ${facts.city}. Its basis is §\u00a010b of the act on equality of people with disabilities in North Rhine-Westphalia (BGG NRW) and the BITVNRW. It also covers the areas only staff see.`
			]
		},
		{
			title: 'State of conformity',
			paragraphs: [
				'By our own assessment the portal largely conforms to EN 301 549 (WCAG 2.1, level AA) and also follows WCAG 2.2. An assessment by independent third parties is still to come.',
				`Made or last checked on: ${fill(facts.accessibilityCheckedOn, 'date of the assessment')}. Method: self-assessment with automatic checks of each page, by keyboard and without JavaScript.`
			]
		},
		{
			title: 'What is not accessible yet',
			paragraphs: ['These contents are missing or not fully accessible:'],
			items: [
				'Explanations in easy-to-read German and in German Sign Language are still missing. Until then we help you by telephone or e-mail.',
				'The draft is in German only. Operation and explanations are also in English.',
				'Contributions of other people are shown as they were written. They may be hard to understand.',
				'Files handed in to the administration are not always accessible. On request we send you another form.'
			]
		},
		{
			id: 'melden',
			title: 'Report a barrier',
			paragraphs: [
				'If you meet a barrier, write to us or call us. Name the address of the page and what did not work. We answer in adequate time and say what we will do.',
				`${fill(facts.accessibilityOffice, 'responsible office')}, telephone ${fill(facts.phone, 'telephone number')}`
			],
			links: [
				{
					href: `mailto:${facts.accessibilityEmail ?? facts.email}?subject=Barrier`,
					label: `Report a barrier by e-mail: ${facts.accessibilityEmail ?? facts.email}`
				}
			]
		},
		{
			title: 'Ombuds procedure under §\u00a010d BGG NRW',
			paragraphs: [
				'If you receive no satisfactory answer, you can turn to the ombuds office for accessible information technology of North Rhine-Westphalia. It mediates between you and the city. The procedure is free and you need no lawyer.',
				'The ombuds office works with the state government’s commissioner for people with disabilities and for patients.'
			],
			links: [
				{
					href: 'https://www.mags.nrw/ombudsstelle-barrierefreie-informationstechnik',
					label: 'To the ombuds office for accessible information technology'
				}
			]
		}
	]
};
