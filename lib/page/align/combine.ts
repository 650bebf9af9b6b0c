import type { DocumentId } from '@/lib/law/ids';
import { PAPER, tellings } from './tellings.ts';
import type { Item } from './whose.ts';

/** How an item follows the one before it. */
type Link = 'and' | 'or' | 'comma' | 'example';

const OR = new Set(['ou', 'defaut', 'sinon', 'soit']);
const AND = /^(et|\+|ainsi|accompagne.*|avec|egalement|plu|puis|joindre)$/;
/** « visa prouvant que … »: what the paper named before is for, not another paper. */
const PURPOSE = /^(prouv|justifi[ae]|attestant|etabli|permett|demontr)/;
const COPY = /^(copie|original|extrait|double|\d+)$/;
const EXAMPLE = new Set(['notamment', 'production', 'exemple', 'savoir', 'comme', 'tel', 'telle']);

/** What a declaration on one's honour may be about: the general id then adds nothing. */
const DECLARED = new Set<DocumentId>([
  'attestation-non-polygamie',
  'declaration-communaute-de-vie',
  'contrat-engagement-republicain',
  'attestation-hebergement',
  'declaration-perte-vol',
]);
/** Papers that stand for one another: « titre de séjour ou carte d'identité » is one choice inside a longer list. */
const CLASSES: readonly (readonly DocumentId[])[] = [
  [
    'passeport',
    'attestation-consulaire',
    'titre-de-sejour-actuel',
    'visa-long-sejour',
    'recepisse',
    'preuve-entree-reguliere',
  ],
  [
    'titre-de-sejour-conjoint',
    'carte-identite-conjoint-francais',
    'certificat-nationalite-francaise',
  ],
  ['carte-identite-enfant-francais', 'passeport-enfant', 'certificat-nationalite-francaise'],
  ['titre-de-sejour-parent', 'carte-identite-parent-francais'],
  ['acte-de-mariage', 'livret-de-famille', 'acte-de-naissance-enfant', 'acte-de-naissance'],
  ['justificatif-domicile', 'attestation-hebergement', 'justificatif-domicile-hebergeant'],
  ['contrat-de-travail', 'promesse-embauche', 'attestation-employeur', 'bulletins-de-salaire'],
  ['certificat-scolarite-enfant', 'preuve-residence-enfant'],
  ['preuves-violences', 'certificat-medical', 'attestations-temoins'],
];
/** « Justificatif de domicile, ou attestation d'hébergement et pièce de l'hébergeant »: the second way as a whole. */
const HOSTING = new Set<DocumentId>([
  'piece-identite-hebergeant',
  'justificatif-domicile-hebergeant',
]);
/** Papers asked together as the other way: « livret de famille ou actes de naissance des enfants et acte de mariage ». */
const SECOND_WAY: Readonly<Record<string, ReadonlySet<DocumentId>>> = {
  'justificatif-domicile': HOSTING,
  'livret-de-famille': new Set(['acte-de-mariage', 'acte-de-naissance-enfant']),
  'titre-de-sejour-actuel': new Set(['vignette-ofii']),
};
/** « Facture ou bail ; en cas d'hébergement : attestation »: another way of housing, not one more paper. */
const FORMAL = new Set<DocumentId>(['traduction-assermentee', 'legalisation-apostille']);
const LODGING = new Set<DocumentId>(['attestation-hebergement', 'attestation-hotelier']);
const sameClass = (a: DocumentId, b: DocumentId): boolean =>
  a === b || CLASSES.some((c) => c.includes(a) && c.includes(b));

/** Bracket depth before each word. */
function depths(words: readonly string[]): Uint8Array {
  const out = new Uint8Array(words.length + 1);
  let depth = 0;
  words.forEach((w, i) => {
    if (w === ')') depth = Math.max(0, depth - 1);
    out[i] = depth;
    if (w === '(') depth = Math.min(9, depth + 1);
  });
  out[words.length] = depth;
  return out;
}

interface Step {
  link: Link;
  stop: boolean;
  colon: boolean;
  /** Nothing links the two: no mark, no « et », no « ou ». */
  bare: boolean;
}

/** Reads the words between two items: the last connector counts, brackets closed in between do not. */
function linkBetween(words: readonly string[], depth: Uint8Array, from: number, to: number): Step {
  const floor = Math.min(depth[from] ?? 0, depth[to] ?? 0);
  let link: Link = 'and';
  let [stop, colon] = [false, false];
  let last = '';
  let bare = true;
  for (let at = from; at < to; at++) {
    const word = words[at] ?? '';
    if (word === '' || (depth[at] ?? 0) > Math.max(floor, depth[to] ?? 0)) continue;
    if (
      word === 'echeant' ||
      (word === ',' && (words[at + 1] === 'cas' || words[at - 1] === 'echeant'))
    ) {
      if (word === ',') bare = false;
      continue;
    }
    // « L'original ou la copie de sa pièce »: one paper, not a choice between two.
    if (word === 'ou' && COPY.test(words[at - 1] ?? '') && COPY.test(words[at + 1] ?? '')) continue;
    if (word === '.' || word === ';') [link, stop] = ['and', true];
    else if (word === ',') link = link === 'or' && OR.has(last) ? 'or' : 'comma';
    else if (word === ':') colon = true;
    else if (OR.has(word)) link = 'or';
    else if (EXAMPLE.has(word)) link = 'example';
    else if (AND.test(word) && link !== 'or') link = 'and';
    else if (AND.test(word) && words[at - 1] !== 'ou') link = 'and';
    if (OR.has(word) || AND.test(word) || EXAMPLE.has(word) || /^[(),;:.]$/.test(word))
      bare = false;
    last = word;
  }
  return { link, stop, colon, bare };
}

/** An item that follows another with no connector: part of its name, unless it begins as a paper does. */
function isComplement({ from, own, family }: Item, words: readonly string[]): boolean {
  const first = words[from] ?? '';
  if (own || COPY.test(words[from - 1] ?? '')) return false;
  return PURPOSE.test(first) || family || !PAPER.test(first);
}

/** How the bracket that holds an item begins. */
function bracketLink(words: readonly string[], depth: Uint8Array, at: number): Link {
  let open = at - 1;
  while (open >= 0 && !(words[open] === '(' && (depth[open] ?? 0) < (depth[at] ?? 0))) open--;
  const [a, b] = [words[open + 1] ?? '', words[open + 2] ?? ''];
  if (OR.has(a) || (a === 'a' && b === 'defaut')) return 'or';
  if (a === '') return 'and'; // a condition stood there: « (si le nom a changé : jugement rectificatif) »
  return a === 'et' || a === '+' || a === 'ainsi' || a.startsWith('accompagn') ? 'and' : 'example';
}

/** « Communauté de vie : déclaration sur l'honneur et preuves »: the declaration is asked for besides. */
const COUPLE: DocumentId = 'declaration-communaute-de-vie';
const isDeclared = ({ id }: Item, head: Item | undefined): boolean =>
  id === COUPLE || (id === 'declaration-sur-honneur' && head?.id === 'preuves-vie-commune');

/** « Relevés, avis et factures prouvant la présence »: all of them are proofs of one thing. */
const provesAll = (words: readonly string[], at: number): boolean =>
  [words[at], words[at - 1], words[at - 2]].some((w) =>
    /^(prouvant|justifiant|attestant|etablissant)$/.test(w ?? ''),
  );

/** « Déclaration sur l'honneur de non-polygamie »: the general paper is the one that the next words, or those before, name. */
function saysWhat(items: readonly Item[], at: number, words: readonly string[]): boolean {
  const item = items[at] as Item;
  if (item.id !== 'declaration-sur-honneur') return false;
  return [items[at - 1], items[at + 1]].some((other) => {
    if (!other || !DECLARED.has(other.id)) return false;
    const [from, to] = other.from > item.from ? [item.to, other.from] : [other.to, item.from];
    const between = words.slice(from, to);
    return (
      between.some((w) => /^(certifi|attest|declar)ant$/.test(w)) ||
      !between.some((w) => /^([,;+.]|et|ainsi)$/.test(w))
    );
  });
}

/** The ids that a line asks for together: of alternatives, the first (a passport before all others). */
export function combine(items: readonly Item[], words: readonly string[]): DocumentId[] {
  const proof = items.at(-1);
  if (proof?.family && items.length > 2 && provesAll(words, proof.from)) return [proof.id];
  // « Preuves de versement, mandats, compte au nom de l'enfant »: what they have in common is said last.
  if (
    proof?.id === 'preuves-contribution-enfant' &&
    items.slice(0, -1).every(({ id, family }) => family && id === 'preuves-presence-en-france')
  )
    return [proof.id];
  const depth = depths(words);
  const told = tellings(words, new Set(items.map((item) => item.from)));
  const links: Link[] = items.map(() => 'and');
  let head: Item | undefined;
  let absorbing: 'line' | 'sentence' | undefined;
  items.forEach((item, i) => {
    const before = items[i - 1];
    if (!before) {
      head = item;
      return;
    }
    if (item.from === before.from) {
      links[i] = links[i - 1] as Link;
      return;
    }
    const step = linkBetween(words, depth, before.to, item.from);
    if (step.stop && LODGING.has(item.id) && head?.id === 'justificatif-domicile') step.link = 'or';
    if (step.stop && absorbing === 'sentence') absorbing = undefined;
    if (step.stop && !absorbing && step.link !== 'example' && depth[item.from] === 0)
      head = undefined;
    links[i] = step.link;
    const declared = before.id === 'declaration-sur-honneur' && DECLARED.has(item.id);
    const isTold = (told[item.from] ?? 0) > 0 && told[item.from] !== told[before.from];
    if (isTold && !step.stop && !declared && head) {
      links[i] = 'example';
      return;
    }
    if (FORMAL.has(item.id) && FORMAL.has(before.id) && links[i - 1] === 'example') {
      links[i] = 'example';
      return;
    }
    const along = before.family && words.slice(before.to, item.from).includes('avec');
    if ((along || (step.bare && isComplement(item, words))) && !step.stop && !declared) {
      links[i] = 'example';
      return;
    }
    if (head && (depth[item.from] ?? 0) > (depth[head.to - 1] ?? 0)) {
      const opening = bracketLink(words, depth, item.from);
      links[i] = opening === 'and' ? step.link : opening === 'or' ? 'or' : 'example';
    } else if (
      head &&
      (step.colon || step.link === 'example') &&
      (head.general || head.id === 'justificatif-lien-familial')
    ) {
      links[items.indexOf(head)] = 'example';
      links[i] = 'and';
    } else if (head && step.colon && (head.family || sameClass(head.id, item.id))) {
      absorbing = head.id === 'preuves-contribution-enfant' ? 'sentence' : 'line';
    } else if (head && step.link === 'example') absorbing = 'sentence';
    if (absorbing) links[i] = isDeclared(item, head) ? 'and' : 'example';
    if (links[i] !== 'example' && depth[item.from] === 0) head = item;
  });
  const couple = items.some(({ id }) => id === 'preuves-vie-commune');
  const kept = items
    .map(({ id }, i) => ({
      id: couple && id === 'declaration-sur-honneur' ? COUPLE : id,
      link: saysWhat(items, i, words) ? 'example' : (links[i] as Link),
    }))
    .filter((k) => k.link !== 'example');
  return choose(kept, words);
}

function choose(
  kept: readonly { id: DocumentId; link: Link }[],
  words: readonly string[],
): DocumentId[] {
  const items: DocumentId[] = [];
  const links: Link[] = [];
  const hasContract = kept.some(({ id }) => id === 'cir');
  const byDefault = words.includes('defaut');
  let instead = false;
  for (const { id, link } of kept) {
    if (items.at(-1) === id) {
      // « Passeport. À défaut de passeport, une carte … »: the choice bears on what comes next.
      instead = byDefault && link === 'or';
      continue;
    }
    if (id === 'justificatif-formation' && hasContract) continue;
    items.push(id);
    links.push(instead ? 'or' : link);
    instead = false;
  }
  const open =
    words.includes('etc') ||
    words[0] === 'selon' ||
    /^(un|document|piece|justificatif|cas)$/.test(words[words.indexOf('suivant') - 1] ?? '');
  for (let end = links.length - 1; end > 0; end--) {
    if (links[end] !== 'comma') continue;
    const after = links[end + 1];
    const [a, b, c] = [items[end - 1], items[end], items[end + 1]] as DocumentId[];
    const loose =
      after === 'or' &&
      (!sameClass(b as DocumentId, c as DocumentId) || sameClass(a as DocumentId, b as DocumentId));
    links[end] = loose || (after === undefined && open) || (after === 'or' && open) ? 'or' : 'and';
  }
  const groups: DocumentId[][] = [];
  items.forEach((id, i) => {
    const group = groups.at(-1);
    if (links[i] === 'or' && group) group.push(id);
    else if (links[i] === 'and' && group && group.length > 1 && SECOND_WAY[group[0] ?? '']?.has(id))
      group.push(id);
    else groups.push([id]);
  });
  return [
    ...new Set(
      groups.map((g) => {
        const first = g[0] as DocumentId;
        return g.includes('passeport') && sameClass(first, 'passeport') ? 'passeport' : first;
      }),
    ),
  ];
}
