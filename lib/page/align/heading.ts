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

/** The holder that a heading names, or undefined: « Documents de l'hébergeant », « Pour l'enfant ». */
export function holderOfHeading(heading: string): Holder | undefined {
  const { words } = normalise(heading);
  if (words.some((w) => /^heberg/.test(w))) return 'host';
  if (words.length > 8 || words.includes('vou')) return undefined;
  // « Conjoint de Français » is the title of a case; « Pièces du conjoint français » tells whose the papers are.
  if (words.includes('francai') && !/^(piece|document|justificatif)/.test(words[0] ?? ''))
    return undefined;
  const holder = words.map(holderOf).find((h) => h !== undefined);
  return holder === 'self' ? undefined : holder;
}

/** What the title above settles for the ids of a line: a complaint for a theft, an identity card of the French child. */
export function underHeading(ids: readonly DocumentId[], heading: string): DocumentId[] {
  const title = plainText(heading);
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
