import { Corrector } from './correct.ts';
import type { Behaviour, Meaning } from './lexicon/entry.ts';
import { COUPLE_CHILD } from './lexicon/couple-child.ts';
import { FAMILY } from './lexicon/family.ts';
import { FILE } from './lexicon/file.ts';
import { HOME } from './lexicon/home.ts';
import { IDENTITY } from './lexicon/identity.ts';
import { INTEGRATION } from './lexicon/integration.ts';
import { WORK } from './lexicon/work.ts';
import { type Found, Phrasebook } from './patterns.ts';

/** Something that a line names, before knowing whose it is. */
export interface Mention extends Behaviour {
  readonly means: Meaning;
  readonly from: number;
  readonly to: number;
}

interface Sense {
  readonly means: Meaning;
  readonly behaviour: Behaviour;
}

const book = new Phrasebook<Sense>();
for (const { means, phrases, behaviour } of [
  ...IDENTITY,
  ...FILE,
  ...FAMILY,
  ...HOME,
  ...COUPLE_CHILD,
  ...WORK,
  ...INTEGRATION,
])
  for (const phrase of phrases.split('|')) book.add(phrase, { means, behaviour });

const corrector = new Corrector(book.vocabulary);

/** The words with plain typing errors put right where a phrase knows the right word. */
export const corrected = (words: readonly string[]): string[] =>
  words.map((word) => (word.length < 7 || book.knows(word) ? word : corrector.correct(word)));

const rank = (f: Found<Sense>): number => f.means.behaviour.rank ?? 0;

const isFree = (taken: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (taken[at] === 1) return false;
  return true;
};

/** The mentions of a line, in order, without overlap: higher rank first, then longer, then earlier. */
export function findMentions(words: readonly string[], masked: Uint8Array): Mention[] {
  const found = book
    .find(words)
    .filter(({ from, to }) => isFree(masked, from, to))
    // « Formulaire de demande rempli et carte de séjour »: two papers, not the request for a card.
    .filter(
      ({ from, to, means }) =>
        means.means !== '-' || words[from] !== 'demande' || !words.slice(from, to).includes('et'),
    );
  found.sort((a, b) => rank(b) - rank(a) || b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = new Uint8Array(words.length);
  const kept: Mention[] = [];
  for (const { from, to, means } of found) {
    if (!isFree(taken, from, to)) continue;
    taken.fill(1, from, to);
    kept.push({ means: means.means, from, to, ...means.behaviour });
  }
  return kept.sort((a, b) => a.from - b.from);
}
