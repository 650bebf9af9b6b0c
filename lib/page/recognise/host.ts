import { PREFECTURES } from '../data/prefectures';
import { PRIVATE_SITES } from '../data/private-sites';
import { GOUV_ABROAD, OFFICIAL, REGIONS, SITES, SUFFIXES } from '../data/sites';
import type { SiteKind } from '../types';

export interface KnownHost {
  site: SiteKind;
  departement: string | null;
  /** The extension may run on it. */
  read: boolean;
}

/** Every host of the tables, by its exact name. */
export const KNOWN_HOSTS: ReadonlyMap<string, KnownHost> = (() => {
  const hosts = new Map<string, KnownHost>();
  for (const p of PREFECTURES) {
    for (const label of p.labels) {
      const known: KnownHost = { site: 'prefecture', departement: p.departement, read: true };
      for (const suffix of ['gouv.fr', 'pref.gouv.fr']) {
        hosts.set(`www.${label}.${suffix}`, known);
        hosts.set(`${label}.${suffix}`, known);
      }
      if (p.rdv) hosts.set(`www.rdv.${label}.gouv.fr`, { ...known, site: 'prefecture-booking' });
    }
  }
  for (const label of REGIONS)
    for (const suffix of ['gouv.fr', 'pref.gouv.fr'])
      for (const www of ['', 'www.'])
        hosts.set(`${www}${label}.${suffix}`, {
          site: 'prefecture-region',
          departement: null,
          read: false,
        });
  for (const s of SITES)
    hosts.set(s.host, { site: s.site, departement: s.departement ?? null, read: s.read !== false });
  return hosts;
})();

const DEPARTEMENTS = new Set(PREFECTURES.map((p) => p.departement));

/** Whether `code` is an INSEE code of a département or territory we know. */
export function isDepartement(code: string): boolean {
  return DEPARTEMENTS.has(code);
}

/** Whether `host` is `domain` or stands under it, by whole labels. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Which site a host is, from its exact name or the labels at its right end; `other` when none of ours. */
export function siteOfHost(host: string): KnownHost {
  const known = KNOWN_HOSTS.get(host);
  if (known) return known;
  // « www. » before a host that has none in the tables: the same owner's, but the extension was not granted it.
  const bare = host.startsWith('www.') ? KNOWN_HOSTS.get(host.slice(4)) : undefined;
  if (bare) return { ...bare, read: false };
  const assistant = /^(\d{2,3}|2[ab])\.accueil-etrangers\.gouv\.fr$/.exec(host);
  if (assistant)
    return {
      site: 'accueil-etrangers',
      departement: codeOrNull(assistant[1] as string),
      read: true,
    };
  const booking = /^(?:www\.)?rdv(?:-etrangers)?-(\d{2,3})\.interieur\.gouv\.fr$/.exec(host);
  if (booking)
    return {
      site: 'prefecture-booking',
      departement: codeOrNull(booking[1] as string),
      read: true,
    };
  const rdv = /^(?:www\.)?rdv\.([a-z-]+)\.gouv\.fr$/.exec(host);
  const label = rdv && KNOWN_HOSTS.get(`www.${rdv[1]}.gouv.fr`);
  if (label) return { ...label, site: 'prefecture-booking' };
  for (const s of SUFFIXES)
    if (isUnder(host, s.suffix)) return { site: s.site, departement: null, read: false };
  if (GOUV_ABROAD.test(host)) return { site: 'foreign-gov', departement: null, read: false };
  for (const p of PRIVATE_SITES)
    if (isUnder(host, p.domain)) return { site: p.site, departement: null, read: false };
  return { site: 'other', departement: null, read: false };
}

function codeOrNull(code: string): string | null {
  const upper = code.toUpperCase();
  return DEPARTEMENTS.has(upper) ? upper : null;
}

/** Whether pages of this kind of site are the French State's. */
export function isOfficial(site: SiteKind): boolean {
  return OFFICIAL.has(site);
}

/** The département of a host, or null. */
export function departementOf(host: string): string | null {
  return siteOfHost(host.toLowerCase()).departement;
}

/** Match patterns of the hosts on which the content script runs, for the manifest; sorted, http and https. */
export function hostMatchPatterns(): string[] {
  const hosts = [...KNOWN_HOSTS].filter(([, known]) => known.read).map(([host]) => `*://${host}/*`);
  return [...hosts, '*://*.accueil-etrangers.gouv.fr/*'].sort();
}
