import type { SiteKind } from '../types';

/** Hosts that follow no rule. One row a host; `www.` and bare forms are separate hosts. Whole host names only. */
export interface SiteHost {
  host: string;
  site: SiteKind;
  departement?: string;
  /** false: known, so that it is named right, but the extension never runs there. */
  read?: false;
}

export const SITES: readonly SiteHost[] = [
  { host: 'www.service-public.fr', site: 'service-public' },
  { host: 'service-public.fr', site: 'service-public' },
  { host: 'www.service-public.gouv.fr', site: 'service-public' },
  { host: 'service-public.gouv.fr', site: 'service-public' },
  { host: 'vosdroits.service-public.fr', site: 'service-public' },
  { host: 'entreprendre.service-public.fr', site: 'service-public-pro' },
  { host: 'entreprendre.service-public.gouv.fr', site: 'service-public-pro' },
  { host: 'compteasso.service-public.fr', site: 'service-public-pro', read: false },
  { host: 'compteasso.service-public.gouv.fr', site: 'service-public-pro', read: false },
  { host: 'lannuaire.service-public.fr', site: 'annuaire' },
  { host: 'lannuaire.service-public.gouv.fr', site: 'annuaire' },
  { host: 'api-lannuaire.service-public.gouv.fr', site: 'annuaire', read: false },
  {
    host: 'www.prefecturedepolice.interieur.gouv.fr',
    site: 'prefecture-police',
    departement: '75',
  },
  { host: 'prefecturedepolice.interieur.gouv.fr', site: 'prefecture-police', departement: '75' },
  { host: 'pprdv.interieur.gouv.fr', site: 'pp-booking', departement: '75' },
  { host: 'www.prefectures-regions.gouv.fr', site: 'prefecture-region' },
  { host: 'prefectures-regions.gouv.fr', site: 'prefecture-region' },
  { host: 'www.nouvelle-aquitaine.gouv.fr', site: 'prefecture-region' },
  { host: 'www.corse.gouv.fr', site: 'prefecture-region' },
  { host: 'rdv-etrangers-94.interieur.gouv.fr', site: 'prefecture-booking', departement: '94' },
  { host: 'administration-etrangers-en-france.interieur.gouv.fr', site: 'anef' },
  { host: 'sso.anef.dgef.interieur.gouv.fr', site: 'anef-sso', read: false },
  {
    host: 'qualif.administration-etrangers-en-france.interieur.gouv.fr',
    site: 'anef-test',
    read: false,
  },
  {
    host: 'preprod.administration-etrangers-en-france.interieur.gouv.fr',
    site: 'anef-test',
    read: false,
  },
  { host: 'www.rdv-prefecture.interieur.gouv.fr', site: 'rdv-prefecture' },
  { host: 'rdv-prefecture.interieur.gouv.fr', site: 'rdv-prefecture' },
  { host: 'www.demarches-simplifiees.fr', site: 'demarches-simplifiees' },
  { host: 'demarches-simplifiees.fr', site: 'demarches-simplifiees' },
  { host: 'demarche.numerique.gouv.fr', site: 'demarches-simplifiees' },
  { host: 'www.demarche.numerique.gouv.fr', site: 'demarches-simplifiees' },
  { host: 'demarches.numerique.gouv.fr', site: 'demarches-simplifiees' },
  { host: 'doc.demarches-simplifiees.fr', site: 'other-gouv', read: false },
  { host: 'timbres.impots.gouv.fr', site: 'timbres' },
  { host: 'www.timbres.impots.gouv.fr', site: 'timbres' },
  { host: 'contacts-demarches.interieur.gouv.fr', site: 'contacts-demarches' },
  { host: 'invite.contacts-demarches.interieur.gouv.fr', site: 'contacts-demarches' },
  { host: 'www.ofii.fr', site: 'ofii' },
  { host: 'ofii.fr', site: 'ofii' },
  { host: 'accueil-etrangers.gouv.fr', site: 'accueil-etrangers' },
  { host: 'www.accueil-etrangers.gouv.fr', site: 'accueil-etrangers' },
  { host: 'www.immigration.interieur.gouv.fr', site: 'interieur' },
  { host: 'immigration.interieur.gouv.fr', site: 'interieur' },
  { host: 'www.interieur.gouv.fr', site: 'interieur' },
  { host: 'interieur.gouv.fr', site: 'interieur' },
  { host: 'mobile.interieur.gouv.fr', site: 'interieur' },
  { host: 'france-visas.gouv.fr', site: 'france-visas' },
  { host: 'www.france-visas.gouv.fr', site: 'france-visas' },
  { host: 'ants.gouv.fr', site: 'ants' },
  { host: 'www.ants.gouv.fr', site: 'ants' },
  { host: 'rendezvouspasseport.ants.gouv.fr', site: 'ants' },
  { host: 'immatriculation.ants.gouv.fr', site: 'ants' },
  { host: 'permisdeconduire.ants.gouv.fr', site: 'ants' },
  { host: 'passeport.ants.gouv.fr', site: 'ants' },
  { host: 'predemande-cni.ants.gouv.fr', site: 'ants' },
  { host: 'france-titres.gouv.fr', site: 'ants' },
  { host: 'www.france-titres.gouv.fr', site: 'ants' },
];

/** Labels of préfectures of régions, today's and those of before 2016, as `www.<label>.gouv.fr` or `.pref.gouv.fr`: known, never read. */
export const REGIONS = `
  auvergne-rhone-alpes bourgogne-franche-comte bretagne centre-val-de-loire corse grand-est hauts-de-france ile-de-france normandie
  nouvelle-aquitaine occitanie pays-de-la-loire provence-alpes-cote-dazur paca alsace aquitaine auvergne basse-normandie bourgogne
  centre champagne-ardenne franche-comte haute-normandie languedoc-roussillon limousin lorraine midi-pyrenees nord-pas-de-calais
  picardie poitou-charentes rhone-alpes
`
  .trim()
  .split(/\s+/);

/** French-speaking States and collectivities whose own public sites end in `gouv.<code>`. */
export const GOUV_ABROAD =
  /(^|\.)gouv\.(qc\.ca|b[efij]|c[dfgim]|d[jz]|g[an]|ht|km|l[bu]|m[acglru]|n[ce]|pf|rw|s[cn]|t[dgn]|vu|wf)$/;

/** Kinds of sites that belong to the French State. */
export const OFFICIAL: ReadonlySet<SiteKind> = new Set<SiteKind>([
  'service-public',
  'service-public-pro',
  'annuaire',
  'prefecture',
  'prefecture-booking',
  'prefecture-police',
  'pp-booking',
  'prefecture-region',
  'anef',
  'anef-sso',
  'anef-test',
  'rdv-prefecture',
  'demarches-simplifiees',
  'timbres',
  'contacts-demarches',
  'ofii',
  'accueil-etrangers',
  'interieur',
  'france-visas',
  'ants',
  'other-gouv',
]);

/** Where each family of the ministry's hosts belongs, when the host itself is not in the table. Suffixes of whole labels. */
export const SUFFIXES: readonly { suffix: string; site: SiteKind }[] = [
  { suffix: 'administration-etrangers-en-france.interieur.gouv.fr', site: 'anef-test' },
  { suffix: 'anef.dgef.interieur.gouv.fr', site: 'anef-sso' },
  { suffix: 'ants.gouv.fr', site: 'ants' },
  { suffix: 'service-public.gouv.fr', site: 'other-gouv' },
  { suffix: 'service-public.fr', site: 'other-gouv' },
  { suffix: 'demarches-simplifiees.fr', site: 'other-gouv' },
  { suffix: 'ofii.fr', site: 'other-gouv' },
  { suffix: 'gouv.fr', site: 'other-gouv' },
];
