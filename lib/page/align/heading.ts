import type { DocumentId } from '@/lib/law/ids';
import { type Holder, holderOf } from './holders.ts';
import { normalise, plainText } from './normalise.ts';

/** Families of proofs: any paper listed under their title counts as one of them. */
const PROOFS = new Set<DocumentId>([
  'preuves-presence-en-france',
  'preuves-vie-commune',
  'preuves-contribution-enfant',
  'preuves-contribution-autre-parent',
  'preuve-residence-enfant',
  'preuves-insertion',
  'preuves-violences',
  'justificatif-ressources',
]);

/** The holder that one heading names: « Documents de l'hébergeant », « Pour l'enfant ». Titles of cases name nobody. */
function holderOfHeading(heading: string): Holder | undefined {
  const { words } = normalise(heading);
  if (words.some((w) => /^heberg/.test(w) && (w !== 'hebergement' || !words.includes('domicile'))))
    return 'host';
  const [first = '', second = ''] = words;
  const told =
    /^(piece|document|justificatif|papier|identite)$/.test(first) ||
    (/^(pour|concernant)$/.test(first) && holderOf(second) !== undefined);
  if (
    words.length > 8 ||
    words.includes('vou') ||
    words.includes('circulation') ||
    (words.length > 1 && !told)
  )
    return undefined;
  // « Conjoint de Français » is the title of a case; « Pièces du conjoint français » tells whose the papers are.
  if (words.includes('francai') && (!told || first === 'pour')) return undefined;
  const holders = words.map(holderOf).filter((h) => h !== undefined);
  return holders.length === 1 && holders[0] !== 'self' ? holders[0] : undefined;
}

/** The holder that the headings above a line name, the nearest first. */
export const holderOfHeadings = (headings: readonly string[]): Holder | undefined =>
  headings
    .map(holderOfHeading)
    .filter((h) => h !== undefined)
    .at(-1);

/** What the titles above settle for the ids of a line: a complaint for a theft, an identity card of the French child. */
export function underHeadings(
  ids: readonly DocumentId[],
  headings: readonly string[],
): DocumentId[] {
  if (headings.length === 0) return [...ids];
  const title = plainText(headings.join(' '));
  const lost = /\b(perte|perdue?|vol|volee?|duplicata)\b/.test(title) && !/violence/.test(title);
  const ofChild = /\benfants?\b/.test(title) && !/\b(conjoint|epou|mari)/.test(title);
  return ids.map((id) => {
    if (lost && id === 'preuves-violences') return 'declaration-perte-vol';
    return ofChild && id === 'carte-identite-conjoint-francais'
      ? 'carte-identite-enfant-francais'
      : id;
  });
}

/** The family of proofs that a heading announces, for a line that names a paper no phrase knows. */
export const proofOfHeading = (ids: readonly DocumentId[]): DocumentId[] =>
  ids.length === 1 && PROOFS.has(ids[0] as DocumentId) ? [...ids] : [];
