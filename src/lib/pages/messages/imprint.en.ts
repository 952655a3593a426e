import type { LegalTexts } from '../legal-section.ts';

const fill = (value: string | null, what: string) => value ?? `[The city fills in here: ${what}]`;

export const en: LegalTexts = {
	title: 'Imprint',
	lead: 'Who runs this portal and how to reach us.',
	sections: (facts) => [
		{
			title: 'Provider',
			paragraphs: [
				facts.provider ?? `${facts.city} ${fill(null, 'legal representative')}`,
				`${fill(facts.street, 'street and number')}, ${fill(facts.town, 'postcode and town')}`,
				`Telephone: ${fill(facts.phone, 'telephone number')}`,
				`VAT identification number: ${fill(facts.vatId, 'VAT number or “none”')}`
			],
			links: [{ href: `mailto:${facts.email}`, label: facts.email }]
		},
		{
			title: 'Responsible for the content',
			paragraphs: [
				fill(facts.contentOffice, 'responsible office with function'),
				'The people who write contributions are responsible for them. The editors check contributions against the rules for contributions.'
			]
		},
		{
			title: 'Fictional content',
			paragraphs: [
				'Where the top of the page says “Fictional draft with sample figures”, goals, indicators, amounts and responsibilities are invented. They reflect no decisions or intentions of a city.'
			]
		},
		{
			title: 'Not a petition under §\u00a024 of the Municipal Code',
			paragraphs: [
				'Contributions in this portal are not petitions or complaints under §\u00a024 of the Municipal Code of North Rhine-Westphalia. These have a way of their own.'
			],
			links: [{ href: facts.petitionUrl, label: 'How to submit a petition under §\u00a024' }]
		},
		{
			title: 'Software',
			paragraphs: [
				'The portal runs on Resonanz, free software under the EUPL 1.2. Its design is based on KERN, the open standard of German administrations.'
			]
		}
	]
};
