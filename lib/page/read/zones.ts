import { MARK } from './raw';

/** Elements that are never read: code, drawings, and whatever a person may have typed or chosen. */
export const SKIPPED = new Set(
  'script style template noscript svg math canvas iframe object embed audio video select textarea datalist output meter progress dialog'.split(
    ' ',
  ),
);

/** Elements that end the line of text before and after them. Custom elements do too. */
export const BLOCKS = new Set(
  'address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Wrappers of a heading: what they hold besides it does not end the heading's reach. */
export const TRANSPARENT = new Set(['header', 'hgroup', 'legend', 'summary', 'dt', 'a', 'button']);

const CHROME =
  /(^| )(fr-(header|footer|nav|share|skiplinks|follow|menu|modal|notice|consent-[a-z]+)|site-(header|footer)|main-navigation|navbar-nav|menu|sidebar|cookies?|tarteaucitron[a-z]*|fil-infos)( |$)/;
const NOTE = /attention|avertissement|alert|savoir|a-?noter|rappel|callout|highlight|warning/;
const ORIENT =
  /adresser|sp-whom|publicationosa|service-in-content|serviceenligne|annexe|references?( |$)|fr-card|fr-tile|anef-tile|pagination|radio-card|steps|share|en-savoir/;
const DOWNLOAD = /downloads?-group|documents_joints|link--download|telechargement/;
const FICHE =
  /(^| )(sp[A-Z]\w+|page-(fiche|noeud|ressource)|xml-(introduction|chapitre|texte))( |$)/;
const BREADCRUMB = /breadcrumb|fildariane|fil-d-?ariane|hierarchie/;
const UNSEEN = /(^| )(fr-)?(sr-only|visually-hidden|screen-reader-text)( |$)/;
const PERSONAL = /attachment-(filename|item-name)|app-(recapitulatif|mon-compte)/;
const LABEL =
  / (brand|p-accordion-header-link|p-accordion-header|accordion-(header|title|button)|panel-(heading|title)|toggle-title) /;

export interface Zone {
  marks: number;
  breadcrumb: boolean;
  /** For screen readers only: « (définition) ». */
  unseen: boolean;
  /** Shows what a person typed or sent. */
  personal: boolean;
  /** Looks like the title of a foldable part. */
  label: boolean;
}

/** What an element's name, role, class and id say about the part of the page it opens. */
export function zoneOf(tag: string, role: string, classes: string, id: string): Zone {
  const words = `${classes} ${id}`;
  const low = words.toLowerCase();
  let marks = 0;
  if (
    tag === 'nav' ||
    tag === 'footer' ||
    tag === 'aside' ||
    /^(navigation|banner|contentinfo|search|complementary)$/.test(role)
  )
    marks |= MARK.chrome;
  if (CHROME.test(low) || (tag === 'div' && /^(header|footer|menu)$/.test(id)))
    marks |= MARK.chrome;
  if (tag !== 'body' && NOTE.test(low)) marks |= MARK.note;
  if (ORIENT.test(low) || ORIENT.test(tag)) marks |= MARK.orient;
  if (DOWNLOAD.test(low)) marks |= MARK.download;
  if (id === 'co-page' || FICHE.test(words)) marks |= MARK.fiche;
  return {
    marks,
    breadcrumb: BREADCRUMB.test(low) || (id === 'path' && tag === 'div'),
    unseen: UNSEEN.test(low),
    personal: PERSONAL.test(low) || PERSONAL.test(tag),
    label: LABEL.test(` ${low} `),
  };
}
