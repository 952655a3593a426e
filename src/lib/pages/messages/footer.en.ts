import type { de } from './footer.de.ts';

export const en: typeof de = {
	help: 'Help and contact',
	contact: 'Contact the editors',
	reportBarrier: 'Report a barrier',
	netiquette: 'Rules for contributions',
	legal: 'Legal',
	accessibility: 'Accessibility statement',
	privacy: 'Privacy',
	imprint: 'Imprint',
	portalOf: (city) => `Consultation of ${city}`,
	noPetition:
		'Contributions in this procedure are not petitions or complaints under §\u00a024 of the Municipal Code of North Rhine-Westphalia.',
	petition: 'How to submit a petition under §\u00a024'
};
