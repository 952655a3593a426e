export const de = {
	help: 'Hilfe und Kontakt',
	contact: 'Kontakt zur Redaktion',
	reportBarrier: 'Barriere melden',
	netiquette: 'Regeln für Beiträge',
	legal: 'Rechtliches',
	accessibility: 'Erklärung zur Barrierefreiheit',
	privacy: 'Datenschutz',
	imprint: 'Impressum',
	portalOf: (city: string) => `Beteiligung der ${city}`,
	noPetition: 'Beiträge in diesem Verfahren sind keine Anregungen oder Beschwerden nach §\u00a024 der Gemeindeordnung NRW.',
	petition: 'So reichen Sie eine Anregung nach §\u00a024 ein'
};
