import type { SiteKind } from '../types';

/**
 * Sites that people meet while searching and that are not the State's: domain and everything under it.
 * Only what is known of them; a site that is not here is simply `other`.
 */
export const PRIVATE_SITES: readonly { domain: string; site: SiteKind }[] = [
  { domain: 'service-public.bj', site: 'foreign-gov' },
  { domain: 'service-public.nc', site: 'foreign-gov' },
  { domain: 'service-public.ma', site: 'foreign-gov' },
  { domain: 'comarquage.net15.fr', site: 'comarquage-test' },
  { domain: 'rendezvousonline.fr', site: 'mairie-booking' },
  { domain: 'ameli.fr', site: 'other-public' },
  { domain: 'caf.fr', site: 'other-public' },
  { domain: 'francetravail.fr', site: 'other-public' },
  { domain: 'pole-emploi.fr', site: 'other-public' },
  { domain: 'campusfrance.org', site: 'other-public' },
  { domain: 'defenseurdesdroits.fr', site: 'other-public' },
  { domain: 'gironde.fr', site: 'departement-council' },
  { domain: 'prefecture-rendez-vous.fr', site: 'lookalike-paid' },
  { domain: 'rdvprefecture.com', site: 'lookalike-paid' },
  { domain: 'rendez-vous-prefecture.fr', site: 'lookalike-paid' },
  { domain: 'titredesejour.fr', site: 'lookalike-paid' },
  { domain: 'demandedesejour.fr', site: 'lookalike-paid' },
  { domain: 'demarchesadministratives.fr', site: 'lookalike-paid' },
  { domain: 'info-demarches.com', site: 'lookalike-paid' },
  { domain: 'poledemarches.fr', site: 'lookalike-paid' },
  { domain: 'preflib.fr', site: 'lookalike-paid' },
  { domain: 'papiers-francais.com', site: 'lookalike-paid' },
  { domain: 'carte-grise.biz', site: 'lookalike-paid' },
  { domain: 'web.archive.org', site: 'third-party' },
  { domain: 'translate.goog', site: 'third-party' },
  { domain: 'translate.google.com', site: 'third-party' },
  { domain: 'translate.google.fr', site: 'third-party' },
  { domain: 'refugies.info', site: 'third-party' },
  { domain: 'lacimade.org', site: 'third-party' },
  { domain: 'gisti.org', site: 'third-party' },
  { domain: 'scribd.com', site: 'third-party' },
  { domain: 'doczz.fr', site: 'third-party' },
  { domain: 'pagesjaunes.fr', site: 'third-party' },
];
