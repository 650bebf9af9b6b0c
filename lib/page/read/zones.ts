import { CHROME, DOWNLOAD, FICHE, NOTE, ORIENT } from './raw';

const words = (list: string) => new Set(list.split(' '));

/** Elements that are never read: code, drawings, and whatever a person may have typed or chosen. */
export const SKIPPED = words(
  'script style template noscript svg math iframe object select textarea datalist output dialog',
);

/** Elements inside a line of text. All others end the line before and after them. */
export const INLINE = words(
  'a abbr b br cite code em font i img input mark s small span strong sub sup u wbr',
);

export const BOLDS = words('b strong th');
export const LISTS = words('ul ol menu table');
/** What stands in them beside a title does not end the title's reach. */
export const WRAPPERS = words('a button dt header hgroup legend summary');

// Bits of a frame that do not leave the page, above those of a block's marks.
export const BREADCRUMB = 256;
/** For screen readers only: « (définition) ». */
export const UNSEEN = 512;
/** Shows what a person typed or sent. */
export const PERSONAL = 1024;
/** The title of a foldable part. */
export const FOLD = 2048;
/** Inside the component that asks for the photograph's code. */
export const PHOTO = 4096;
/** Markup around one upload field. */
export const GROUP = 8192;

/**
 * Words looked for in `<tag role=… class… #id `. Plain words and no patterns: a page is read once, and compiling
 * patterns took longer than reading it.
 */
const ZONES: [number, string][] = [
  [
    CHROME,
    '<nav |<footer |<aside |=navigation |=banner |=contentinfo |=search |=complementary | fr-header | fr-footer | fr-nav | fr-share | fr-skiplinks | fr-follow | fr-menu | fr-modal | site-header | site-footer | main-navigation | navbar-nav | menu | sidebar | cookies | #header | #footer | #menu ',
  ],
  [NOTE, 'attention|avertissement|alert|savoir|noter|rappel|callout|highlight|warning'],
  [
    ORIENT,
    'adresser|sp-whom|onosa|service-in|-en-ligne|enligne|reponse|aussi|oir-plus|oirplus|annexe|reference|fr-card|-tile|pagination|radio-card| steps |share',
  ],
  [DOWNLOAD, 'downloads-group|s_joints|link--download|echarge'],
  [
    FICHE,
    ' #co-page | spcenter| sptexte| sppubli| spbloc| page-fiche | page-noeud | page-ressource | xml-',
  ],
  [BREADCRUMB, 'breadcrumb|dariane|d-ariane|hierarchie| #path '],
  [UNSEEN, 'sr-only |visually-hidden |screen-reader'],
  [PERSONAL, 'attachment-filename|attachment-item|<app-recapitulatif|<app-mon-compte'],
  [
    FOLD,
    ' brand |accordion-header |accordion-header-link |accordion-title |accordion-button | panel-heading | panel-title ',
  ],
  [PHOTO, '<app-e-photo '],
  [GROUP, 'upload-group|<app-pieces-jointes '],
];
const WORDS = ZONES.map(([bit, list]) => [bit, list.split('|')] as const);

/** Pages repeat few names and classes; bounded, since a hostile page repeats none. */
const known = new Map<string, number>();

/** What an element's name, role, class and id say about the part of the page that it opens: bits. */
export function zoneOf(tag: string, role: string, classes: string, id: string): number {
  const text = `<${tag} role=${role} ${classes} #${id} `.toLowerCase();
  let bits = known.get(text);
  if (bits === undefined) {
    bits = 0;
    for (const [bit, list] of WORDS) for (const word of list) if (text.includes(word)) bits |= bit;
    if (tag === 'body') bits &= BREADCRUMB;
    if (known.size < 2000) known.set(text, bits);
  }
  return bits;
}
