import type { DocumentId } from '@/lib/law/ids';
import { type Holder, holderOf, resolve } from './holders.ts';
import type { Concept } from './lexicon/entry.ts';
import type { Mention } from './mentions.ts';
import {
  alsoHeldBy,
  filiationOfChild,
  holderAfter,
  holderInside,
  holderOfLead,
  isAside,
  near,
  sharedWithChild,
} from './named.ts';

/** A mention once we know whose document it is. */
export interface Item {
  readonly id: DocumentId;
  readonly from: number;
  readonly to: number;
  readonly family: boolean;
  readonly own: boolean;
  /** A general name (« pièces d'état civil ») that a list after a colon replaces. */
  readonly general?: boolean;
}

const isConcept = (means: string): means is Concept => means.startsWith('@');
const BRIDGE = new Set([
  'ou',
  'et',
  '(',
  ')',
  'copie',
  'original',
  'integral',
  'extrait',
  'recto',
  'verso',
  'cour',
  'validite',
  'en',
  'de',
  'a',
  'defaut',
  'valide',
  'dernier',
  'loyer',
  'locataire',
  'temporaire',
  'pluriannuelle',
]);
/** Papers that no one holder has, through which a holder named after them still reaches the one before. */
const CARRIERS = new Set<string>(['certificat-nationalite-francaise', 'livret-de-famille']);
const HOSTED = new Set<Concept>(['@identity', '@card', '@permit', '@passport', '@home']);

/** Papers that one holder named after both has: « acte de naissance et acte de décès du père », not « passeport et acte … ». */
const SHARED: readonly ReadonlySet<string>[] = [
  new Set(['@passport', '@identity', '@card', '@permit', '@visa', '@entry']),
  new Set(['@birth', '@marriage', '@death', '@civil', '@substitute']),
];
const together = (a: string, b: string, between: readonly string[]): boolean =>
  (a === b ||
    (between.length === 1 && isConcept(b) && b !== '@death') ||
    SHARED.some((group) => group.has(a) && group.has(b))) &&
  !/^(copie|photo)/.test(between[between.indexOf('et') + 1] ?? '');

/** True when the upkeep that is to be proved is that of the other parent. */
const ofOtherParent = (words: readonly string[], { from, to }: Mention): boolean =>
  near(
    words,
    from - 8,
    to + 8,
    (w, i) =>
      ((w === 'parent' || w === 'pere' || w === 'mere') &&
        (words[i - 1] === 'autre' || words[i + 1] === 'francai')) ||
      (w === 'dernier' && i < from + 3),
  );

/** « Certificats de scolarité et bulletins »: the bulletins of a school, not of a salary. */
const schoolReports = (m: Mention, before: readonly Item[]): DocumentId | undefined =>
  m.means === 'bulletins-de-salaire' &&
  m.to - m.from === 1 &&
  before.at(-1)?.id.startsWith('certificat-scolarite')
    ? 'bulletins-scolaires'
    : undefined;

/** « Passeport du conjoint algérien »: the foreign spouse is the person who asks. */
const FOREIGN = /(ien|ain|ois|ais|etranger|non)$/;
const IDENTITY = new Set<Concept>(['@passport', '@identity', '@card']);
const ofForeignSpouse = (
  concept: Concept,
  words: readonly string[],
  from: number,
  to: number,
): boolean =>
  IDENTITY.has(concept) &&
  near(words, from, to, (w, i) => holderOf(w) === 'spouse' && FOREIGN.test(words[i + 1] ?? ''));

/** Gives each mention its document. `outside` is the holder that the heading names, if any. */
export function assignHolders(
  mentions: readonly Mention[],
  words: readonly string[],
  own: ReadonlySet<number>,
  outside?: Holder,
): Item[] {
  const first = mentions[0];
  const lead = first ? holderOfLead(words, first.from) : undefined;
  const reach = mentions.map(
    (m, i) =>
      mentions.slice(i + 1).find((n) => n.means !== '-' && !isAside(words, m.to, n.from))?.from ??
      words.length,
  );
  const explicit = mentions.map(
    (m, i) =>
      holderAfter(words, m.to, reach[i] as number) ??
      holderInside(words, m) ??
      (filiationOfChild(words, m, reach[i] as number) ? 'child' : undefined),
  );
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [here, next] = [mentions[i] as Mention, mentions[i + 1] as Mention];
    if (explicit[i] || own.has(here.from) || next.means === '@same') continue;
    if (!isConcept(next.means) && !CARRIERS.has(next.means)) continue;
    const between = words.slice(here.to, next.from);
    if (between.length > 5 || !between.every((w) => BRIDGE.has(w))) continue;
    if (between.includes('et') && !together(here.means, next.means, between)) continue;
    explicit[i] = explicit[i + 1];
  }
  // « Acte de propriété (ou copie du bail de l'hébergeant ou facture …) »: one home, whoever's it is.
  const named = mentions.filter((m) => m.means !== '-');
  if (named.length > 1 && named.every((m) => m.means === '@home') && explicit.includes('host'))
    explicit.fill('host');
  let hosting =
    lead === 'host' ||
    (first !== undefined &&
      /^(si|en|lorsque|pour)$/.test(words[0] ?? '') &&
      words.slice(0, first.from).some((w) => /^heberge/.test(w))) ||
    outside === 'host' ||
    (first !== undefined &&
      words.indexOf(':') > 0 &&
      words.slice(0, words.indexOf(':')).some((w, i) => /^heberg/.test(w) && i < first.from));
  let witnessed = false;
  let previous: Concept | undefined;
  const items: Item[] = [];
  mentions.forEach((m, i) => {
    const place = {
      from: m.from,
      to: m.to,
      family: m.family === true,
      own: own.has(m.from),
      general: m.means === '@civil',
    };
    if (!isConcept(m.means)) {
      if (m.means === 'attestation-hebergement') hosting = true;
      if (m.means === 'attestations-temoins') witnessed = true;
      if (m.means !== '-') items.push({ id: schoolReports(m, items) ?? m.means, ...place });
      return;
    }
    const concept = m.means === '@same' ? previous : m.means;
    if (!concept || (m.means === '@same' && !explicit[i])) return;
    previous = concept;
    if (concept === '@home' && items.some(({ id }) => id === 'attestation-hotelier')) return;
    if (witnessed && (concept === '@identity' || concept === '@card') && !explicit[i]) return;
    if (concept === '@civil' && words[m.from] !== 'justificatif' && !place.own && !explicit[i])
      return;
    if (concept === '@substitute' && items.some(({ id }) => /^acte-de-/.test(id))) return;
    if (concept === '@status') {
      if (explicit[i] === 'child')
        items.push(
          { id: 'acte-de-naissance-enfant', ...place },
          { id: 'passeport-enfant', ...place },
        );
      return;
    }
    const end = reach[i] as number;
    const id = resolve(
      concept,
      (concept === '@contribution'
        ? undefined
        : ofForeignSpouse(concept, words, m.to, end)
          ? 'self'
          : explicit[i]) ?? guess(concept, m, words, own, hosting, lead ?? outside),
    );
    // « Votre résidence en France avec votre enfant »: that of both.
    if (id === 'preuve-residence-enfant' && sharedWithChild(words, m.to, end))
      items.push({ id: 'preuves-presence-en-france', ...place });
    if (id) items.push({ id, ...place });
    if (!explicit[i] || m.means === '@contribution') return;
    for (const other of alsoHeldBy(words, m.to, end, explicit[i] as Holder)) {
      const second = resolve(concept, other);
      if (second && !items.some((item) => item.id === second)) items.push({ id: second, ...place });
    }
  });
  // « En cas d'hébergement : copie de sa pièce d'identité, attestation sur l'honneur »: that of the host.
  const hosted =
    items.some(({ id }) => id === 'piece-identite-hebergeant') &&
    !items.some(({ id }) => id === 'attestation-hebergement');
  return items.map((item) =>
    hosted && item.id === 'declaration-sur-honneur'
      ? { ...item, id: 'attestation-hebergement' as const }
      : item,
  );
}

function guess(
  concept: Concept,
  m: Mention,
  words: readonly string[],
  own: ReadonlySet<number>,
  hosting: boolean,
  lead: Holder | undefined,
): Holder {
  if (concept === '@contribution') return ofOtherParent(words, m) ? 'parent' : 'self';
  if (hosting && HOSTED.has(concept) && !own.has(m.from)) return 'host';
  if (
    concept === '@school' &&
    words.some((w) => /^(enfant|mineur|maternel|creche|primaire)/.test(w))
  )
    return 'child';
  if (own.has(m.from)) return 'self';
  if (lead && lead !== 'host') return lead;
  if (
    (concept === '@card' || concept === '@identity' || concept === '@passport') &&
    words.includes('francai')
  ) {
    const named = words
      .map(holderOf)
      .find((h) => h === 'child' || h === 'parent' || h === 'spouse');
    if (named) return named;
    if (near(words, m.from, m.to + 2, (w) => w === 'francai')) return 'spouse';
  }
  return 'self';
}
