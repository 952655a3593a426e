import type { LegalTexts } from '../legal-section.ts';

export const en: LegalTexts = {
	title: 'Rules for contributions',
	lead: 'Argue about the matter. Whatever helps to make the draft better is welcome, sharp criticism included.',
	sections: (facts) => [
		{
			title: 'How your contribution helps most',
			paragraphs: [],
			items: [
				'Name the passage and say what matters to you.',
				'Give reasons why something does not work or could be done better.',
				'If you can, propose another wording.',
				'Write no names of other people and nothing that identifies them.',
				'If you work for the city, check whether your text gives you away.'
			]
		},
		{
			title: 'What we do not show in public',
			paragraphs: [],
			items: [
				'Insults, threats and attacks on people or groups',
				'Criminal content and calls for crimes',
				'Personal data of others, names of individual employees',
				'Advertising, election advertising and the same text again and again',
				'Texts that have nothing to do with the draft'
			]
		},
		{
			title: 'What we do',
			paragraphs: [
				'Comments appear as soon as you have confirmed them. The editors read afterwards. If a contribution breaks these rules, they hide it and record the reason. You see it with reference and receipt code at the state of your contribution.',
				'Another opinion is no reason. If you think a decision is wrong, write to us. A second person looks at it.'
			],
			links: [{ href: `mailto:${facts.email}`, label: facts.email }]
		},
		{
			title: 'Use of contributions',
			paragraphs: [
				'By sending you agree that the city publishes your contribution without a name, evaluates it and puts it before the commission. The version of the terms stands in your receipt. You can withdraw a contribution.'
			]
		}
	]
};
