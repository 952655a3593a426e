import type { Permission } from './permission.ts';

/**
 * What a route is:
 * - 'reading': the same bytes for everybody, may be kept by shared caches; nobody is recognised
 * - 'personal': open to everybody, made for one person, never kept
 * - 'local': exists in local mode alone
 * - 'api': each API resource declares its own policy (src/api)
 * - a permission: staff who hold it
 */
export type RoutePolicy = 'reading' | 'personal' | 'local' | 'api' | { readonly permission: Permission };

const routePolicies: Readonly<Record<string, RoutePolicy>> = {
	'/': 'reading',
	'/entwicklung/postfach': 'local',
	'/entwicklung/uhr': 'local',
	'/verfahren/[slug]/abmelden': 'personal',
	'/verfahren/[slug]/anmelden': 'personal',
	'/verwaltung': { permission: 'seeStaffArea' },
	'/verwaltung/abmelden': 'personal',
	'/verwaltung/anmelden': 'personal',
	'/verwaltung/einladungen': { permission: 'manageInvitations' },
	'/verwaltung/einladungen/neu': { permission: 'manageInvitations' },
	'/verwaltung/kein-zugang': 'personal',
	'/verwaltung/personal': { permission: 'manageStaff' },
	'/verwaltung/protokoll': { permission: 'readAuditLog' },
	'/verfahren/[slug]/auswertung': 'reading',
	'/verfahren/[slug]/auswertung/auswertung.csv': 'reading',
	'/verfahren/[slug]/auswertung/auswertung.json': 'reading',
	'/verfahren/[slug]/auswertung/beispiel': 'reading',
	'/verfahren/[slug]/auswertung/beispiel/auswertung.csv': 'reading',
	'/verfahren/[slug]/auswertung/beispiel/auswertung.json': 'reading',
	'/verwaltung/verfahren/[slug]/auswertung': { permission: 'seeDistributions' },
	'/verwaltung/verfahren/[slug]/auswertung/[snapshot]/auswertung.csv': { permission: 'downloadReport' },
	'/verwaltung/verfahren/[slug]/auswertung/[snapshot]/auswertung.json': { permission: 'downloadReport' },
	'/entwicklung/hallo': 'local',
	'/impressum': 'reading',
	'/datenschutz': 'reading',
	'/barrierefreiheit': 'reading',
	'/netiquette': 'reading',
	'/verfahren/[slug]': 'reading',
	'/verfahren/[slug]/entwurf': 'reading',
	'/verfahren/[slug]/entwurf/[version]': 'reading',
	'/verfahren/[slug]/textstelle/[code]': 'reading',
	'/verfahren/[slug]/suche': 'reading',
	'/verfahren/[slug]/textstelle/[code]/mitreden': 'personal',
	'/verfahren/[slug]/mitreden': 'personal',
	'/verfahren/[slug]/bestaetigen': 'personal',
	'/verfahren/[slug]/vorgang': 'personal',
	'/verwaltung/verfahren/[slug]/beitraege': { permission: 'seeEveryContribution' },
	'/api/[...path]': 'api'
};

/** Default deny: a route that is not listed is answered as if it did not exist, and a test names it. */
export const policyOf = (routeId: string): RoutePolicy | undefined => routePolicies[routeId];

export const declaredRoutes = (): readonly string[] => Object.keys(routePolicies);
