import type { SiteKind } from '../../types';
import type { Address } from '../address';
import { always, isFile, isFrontDoor, isQuestions, path, type PageRule } from '../rule';
import { namesForeigners } from '../subjects';

const NEWS = /covid|coronavirus|deconfinement|confinement|communiques? de presse|breves?/;
const LIST =
  /(listes? des |liste de |les )?(pieces?|documents?|justificatifs?) (a (fournir|joindre|presenter|produire)|justificativ|complementaires|necessaires)|listes? des pieces|listes? de pieces|(composition|constitution|constituer|depot|deposer)( d un| du| de votre| des| votre| son| mon| un)?( le)? dossiers?/;

const last = (a: Address) => a.words.at(-1) ?? '';
const inLast = (pattern: RegExp) => (a: Address) => pattern.test(last(a));
/** A section of an older site, `-r12.html`; an article is `-a12.html`. */
const isSpipSection = (a: Address) => /-r\d+\.html$/.test(a.segments.at(-1) ?? '');

/** The last part names a whole theme, not a procedure: it opens a list of pages. */
function opensSection(a: Address): boolean {
  const name = last(a).replace(/ ?\d+$/, '');
  if (/^(toutes les |vos |les |mes )?demarches( administratives)?$/.test(name)) return true;
  if (
    namesForeigners(name) &&
    !/demander|renouvel|premiere|duplicata|carte|permis|malades?|conjoints?|parents?|salaries?|etudiants?|visiteurs?|^(les )?conditions|^comment|^qui|^que/.test(
      name,
    )
  )
    return true;
  return /^(les )?(titres?|cartes?|documents?) (de |d )?(sejours?|residents?)( et .*)?$|^(sejour|(les )?demarches sejour|autres demarches|vos demarches|asile|naturalisation|integration|informations? diverses)$/.test(
    name,
  );
}

/** Pages of the State's action in the département: plans, registers, enquiries; they are doors to files. */
const isRegister = (a: Address) =>
  /^(actions? de l etat|publications|politiques publiques)$/.test(a.words[0] ?? '') &&
  (/plans? de prevention|plans? prevention|\bppr|\bppri?\b|risques?|recueil|\braa\b|consultations?|enquetes?|marches publics|documents?|dossiers?/.test(
    last(a),
  ) ||
    a.words[0] === 'publications' ||
    (a.words[0] !== 'politiques publiques' &&
      (a.segments.length <= 2 || /risques|inondation/.test(a.words.join('/')))));

const isNews = (a: Address) =>
  /^actualites?\b/.test(a.words[0] ?? '') ||
  (NEWS.test(a.words.join('/')) && !namesForeigners(a.words.join(' ')));

function prefecture(site: SiteKind, name: string): PageRule[] {
  return [
    {
      id: `is${name}Home`,
      site,
      page: 'home',
      when: (a) => isFrontDoor(a) || /^(accueil|index\.(html?|php))$/i.test(a.segments[0] ?? ''),
      permit: false,
    },
    {
      id: `is${name}File`,
      site,
      page: 'download',
      when: isFile,
    },
    {
      id: `is${name}Search`,
      site,
      page: 'search',
      when: path(/^(content\/search|recherche|search)/),
      permit: false,
    },
    { id: `is${name}News`, site, page: 'news', when: isNews },
    {
      id: `is${name}AppointmentsDoor`,
      site,
      page: 'booking',
      when: inLast(
        /^(prendre|prenez|prise d[eu]) ?(un |votre )?(rendez vous|rdv)\d*$|^(rendez vous|rdv)( en ligne)?\d*$/,
      ),
    },
    {
      id: `is${name}Contact`,
      site,
      page: 'contact',
      when: inLast(/^(nous )?contact(s|er|ez)?\b/),
      permit: false,
    },
    {
      id: `is${name}Questions`,
      site,
      page: 'faq',
      when: isQuestions,
    },
    {
      id: `is${name}DocumentList`,
      site,
      page: 'document-list',
      when: (a) => LIST.test(last(a)) || LIST.test(a.words.at(-2) ?? ''),
    },
    { id: `is${name}Register`, site, page: 'index', when: isRegister },
    {
      id: `is${name}Section`,
      site,
      page: 'index',
      when: (a) =>
        isSpipSection(a) ||
        opensSection(a) ||
        (a.segments.length === 1 && !/\.(html|php)$/.test(a.segments[0] ?? '')),
    },
    { id: `is${name}Page`, site, page: 'information', when: always },
  ];
}

const isBooking = path(/(^|\/)booking\/(create|manage|login)(\/|$)/);

/** Several départements' sites and the préfecture de police share the pattern of their pages. */
export const PREFECTURE_PAGES: PageRule[] = [
  ...prefecture('prefecture', 'Prefecture'),
  {
    id: 'isPolicePrefectureAudience',
    site: 'prefecture-police',
    page: 'index',
    when: (a) =>
      a.segments.length === 2 &&
      path(/^(demarches|vos demarches)\/(particulier|association|professionnel|entreprise)s?$/)(a),
  },
  {
    id: 'isPolicePrefectureNews',
    site: 'prefecture-police',
    page: 'news',
    when: path(/(^|\/)actualites?( et presse)?\//),
  },
  ...prefecture('prefecture-police', 'PolicePrefecture').filter(
    (r) => r.id !== 'isPolicePrefectureNews',
  ),
  {
    id: 'isPrefectureBooking',
    site: 'prefecture-booking',
    page: 'booking',
    when: isBooking,
    permit: null,
  },
  {
    id: 'isForeignersBooking',
    site: 'prefecture-booking',
    page: 'booking',
    when: (a) => /(^|\.)rdv-etrangers-/.test(a.host),
    permit: true,
  },
  {
    id: 'isOwnHostBookingDoor',
    site: 'prefecture-booking',
    page: 'booking',
    when: always,
    permit: null,
  },
  { id: 'isPoliceBooking', site: 'pp-booking', page: 'booking', when: always, permit: null },

  {
    id: 'isRegionHome',
    site: 'prefecture-region',
    page: 'home',
    when: (a) => a.segments.length <= (a.host.endsWith('prefectures-regions.gouv.fr') ? 2 : 0),
    permit: false,
  },
  {
    id: 'isRegionFile',
    site: 'prefecture-region',
    page: 'download',
    when: isFile,
    permit: false,
  },
  {
    id: 'isRegionPage',
    site: 'prefecture-region',
    page: 'information',
    when: always,
    permit: false,
  },
];

/** A préfecture's host carries the booking module under `/booking/`: another kind of site. */
export function siteOnPrefectureHost(a: Address): SiteKind {
  return a.site === 'prefecture' && isBooking(a) ? 'prefecture-booking' : a.site;
}
