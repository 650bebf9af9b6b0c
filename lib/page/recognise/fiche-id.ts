import type { Address } from './address';

const ID = /^([FNRA]\d{1,6})(?:\.xml|\.xhtml|\.html?)?$/i;

/** A fiche id written as such (`F2209`, `f2209.xml`), in capitals; null when the text is not one. */
export function ficheIdIn(text: string | undefined): string | null {
  const m = ID.exec(text ?? '');
  return m ? (m[1] as string).toUpperCase() : null;
}

/** The id in a service-public address: the last part of the path, or what follows « vosdroits » (`/vosdroits/F1878/personnalisation/…`). */
export function ficheInPath(address: Address): string | null {
  const door = address.words.indexOf('vosdroits');
  return (
    ficheIdIn(address.segments.at(-1)) ?? (door < 0 ? null : ficheIdIn(address.segments[door + 1]))
  );
}

/** Names under which sites that republish fiches pass the id. « xml » first: other parameters can hold stale ones. */
const PARAMETERS = ['xml', 'modele', 'fiche', 'spl_f', 'idfiche', 'id_fiche'];
/** Names that hold one of those: `tx_comarquage_pi1[xml]`, `service-public-fiche`. */
const LIKE_PARAMETER = /xml|fiche|publication|comarquage|vosdroits/;
/** Software whose plain « id » is a fiche's. */
const REPUBLISHES = /co-?marquage|service-?public|vos-?droits/;

/**
 * The id of the fiche that a town hall's or other body's page republishes, however its software writes it:
 * `?xml=F2209.xml`, `?modele=F10292`, `/Particuliers/F2718`, `/service-public/fiche/F2718`,
 * `/guide-particuliers/F2231.html`, `/voir/<title>-F15853`, `/comarquage/(xml)/F2673`, `/guide-des-demarches-181/part/F21032`,
 * `/guide-des-droits/F11201/<title>`, `#!/particuliers/vosdroits/F2209`. null when there is none.
 */
export function republishedFiche(address: Address): string | null {
  return inQuery(address) ?? inPath(address.segments) ?? inPath(fragmentOf(address));
}

function inQuery({ query, url }: Address): string | null {
  for (const name of PARAMETERS) {
    const id = ficheIdIn(query.get(name));
    if (id) return id;
  }
  for (const [name, value] of query)
    if (LIKE_PARAMETER.test(name) && ficheIdIn(value)) return ficheIdIn(value);
  return REPUBLISHES.test(`${url.pathname}${url.search}`.toLowerCase())
    ? ficheIdIn(query.get('id'))
    : null;
}

/** One-page software keeps its path in the fragment: `#!/particuliers/vosdroits/F2209`. */
function fragmentOf({ url }: Address): string[] {
  return /^#!?\//.test(url.hash) ? url.hash.split('/').slice(1) : [];
}

function inPath(segments: readonly string[]): string | null {
  for (let i = segments.length - 1; i >= 0; i--) {
    const part = segments[i] as string;
    const before = segments.slice(0, i).join('/').toLowerCase();
    if (!DOORS.test(before) && !before.endsWith('(xml)')) continue;
    const id =
      ficheIdIn(part) ??
      /^([FNR]\d{2,6})-/.exec(part)?.[1] ??
      /[-_]([FNR]\d{2,6})(?:\.html?)?$/.exec(part)?.[1];
    if (id) return id;
  }
  return null;
}

/** What stands before an id in a path of such software. */
const DOORS =
  /particuliers?|service-?public|co-?marquage|vos-?droits|guide|fiches?|demarches?|professionnels|associations|voir/;
