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

/**
 * The id of the fiche that a town hall's or other body's page republishes, however its software writes it:
 * `?xml=F2209.xml`, `?modele=F10292`, `/Particuliers/F2718`, `/service-public/fiche/F2718`,
 * `/guide-particuliers/F2231.html`, `/voir/<title>-F15853`, `/comarquage/(xml)/F2673`, `/guide-des-demarches-181/part/F21032`.
 * null when there is none.
 */
export function republishedFiche(address: Address): string | null {
  for (const name of PARAMETERS) {
    const id = ficheIdIn(address.query.get(name));
    if (id) return id;
  }
  const last = address.segments.at(-1) ?? '';
  const before = address.segments.slice(0, -1).join('/').toLowerCase();
  const whole = ficheIdIn(last);
  if (whole && (before.endsWith('(xml)') || DOORS.test(before))) return whole;
  const tail = /[-_]([FNR]\d{2,6})(?:\.html?)?$/.exec(last);
  return tail && DOORS.test(before) ? (tail[1] as string) : null;
}

/** What stands before an id in a path of such software. */
const DOORS =
  /particuliers|service-?public|co-?marquage|vos-?droits|guide|fiches?|demarches?|professionnels|associations|voir/;
