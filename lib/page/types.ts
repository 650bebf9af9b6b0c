import type { RouteId } from '@/lib/law/ids';

export type { RawBlock, RawReading, RawUpload } from './read/raw';

/** Kinds of sites. `other`: none of those we know. */
export const SITE_KINDS = [
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
  'comarquage',
  'comarquage-test',
  'mairie',
  'mairie-booking',
  'departement-council',
  'other-gouv',
  'other-public',
  'foreign-gov',
  'third-party',
  'lookalike-paid',
  'lookalike-phishing',
  'local-file',
  'dila-xml',
  'other',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

export const PAGE_KINDS = [
  'home',
  'index',
  'information',
  'document-list',
  'faq',
  'news',
  'booking',
  'online-form',
  'payment',
  'account',
  'contact',
  'search',
  'download',
  'other',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Why a site is not the official one, and where the official page is. */
export interface Lookalike {
  /** paid: a private service; imitation: an address or page made to look like the State's; copy: an official address inside another. */
  reason: 'paid' | 'imitation' | 'copy';
  /** The official address to go to instead. */
  official: string;
}

/** What an address alone tells. null where it cannot tell. */
export interface PageIdentity {
  url: string;
  site: SiteKind;
  /** A site of the French State, judged on the host alone. */
  official: boolean;
  page: PageKind;
  /** Fiche id: `F2209`, `N110`, `R1457`, `A15291`. */
  fiche: string | null;
  /** INSEE code. */
  departement: string | null;
  /** About a residence permit in France: its request, renewal, duplicate, change, provisional documents. */
  residencePermit: boolean | null;
  /** Short name of the procedure (`renouvellement`, `duplicata`, `naturalisation`), or null. */
  procedure: string | null;
  routes: RouteId[];
  lookalike: Lookalike | null;
}

/** A line of one of the page's lists, with the case it is for. */
export interface PageLine {
  text: string;
  /** 1 for a top line, 2 for a line under it. */
  depth: number;
}

/** One list of the page: the case it is for (outermost heading first), what announces it, its lines. */
export interface PageSection {
  /** Headings above the list, outermost first: « Époux de Français », « Demande de la carte ». */
  path: string[];
  /** The sentence that announces the list, or ''. */
  leader: string;
  /** Whether the list asks for documents. */
  documents: boolean;
  lines: PageLine[];
}

export interface PageUpload {
  label: string;
  hint: string;
  /** Extensions in lower case, without the dot. */
  formats: string[];
  maxBytes: number | null;
  required: boolean | null;
  filled: boolean;
  multiple: boolean;
  /** Heading the field stands under, or ''. */
  under: string;
}

/** The whole answer about a page, without the alignment of its lines. */
export interface PageReading extends PageIdentity {
  title: string;
  /** ISO day: the fiche was verified, or the page updated, on it. */
  verifiedOn: string | null;
  breadcrumb: string[];
  sections: PageSection[];
  uploads: PageUpload[];
  /** Only part of the page was read. */
  truncated: boolean;
  /** An account or password page: only its headings were read. */
  personal: boolean;
}
