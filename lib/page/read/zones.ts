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

/** Tried on ` tag role=… class… #id `. */
const ZONES: [number, RegExp][] = [
  [
    CHROME,
    /^ (nav|footer|aside) | role=(navigation|banner|contentinfo|search|complementary) | (fr-(header|footer|nav|share|skiplinks|follow|menu|modal)|site-(header|footer)|main-navigation|navbar-nav|menu|sidebar|cookies?|#header|#footer|#menu) /,
  ],
  [NOTE, /attention|avertissement|alert|savoir|a-?noter|rappel|callout|highlight|warning/],
  [
    ORIENT,
    /adresser|sp-whom|publicationosa|services?-?(in|en)-?(content|ligne)|question-?reponse|voir-?aussi|savoir-?plus|annexe|references? |fr-card|-tile|pagination|radio-card| steps |share/,
  ],
  [DOWNLOAD, /downloads?-group|documents_joints|link--download|telechargement/],
  [FICHE, / (#co-page|sp(center|texte|publi|bloc)\w*|page-(fiche|noeud|ressource)|xml-\w+) /],
  [BREADCRUMB, /breadcrumb|fil-?d-?ariane|hierarchie| #path /],
  [UNSEEN, / (fr-)?(sr-only|visually-hidden|screen-reader-text) /],
  [PERSONAL, /attachment-(filename|item-name)|^ app-(recapitulatif|mon-compte)/],
  [FOLD, / (brand|(p-)?accordion-(header|title|button)(-link)?|panel-(heading|title)) /],
  [PHOTO, /^ app-e-photo /],
  [GROUP, /upload-group|^ app-pieces-jointes /],
];

/** What an element's name, role, class and id say about the part of the page that it opens: bits. */
export function zoneOf(tag: string, role: string, classes: string, id: string): number {
  const text = ` ${tag} role=${role} ${classes} #${id} `.toLowerCase();
  let bits = 0;
  for (const [bit, pattern] of ZONES) if (pattern.test(text)) bits |= bit;
  return tag === 'body' ? bits & BREADCRUMB : bits;
}
