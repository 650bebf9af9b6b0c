/** Typing errors: a long word that no phrase knows and that is one slip away from one that a phrase does know. */

/** True when `a` becomes `b` by one letter added, dropped, changed, or two swapped. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= start && endB >= start && a[endA] === b[endB]) {
    endA--;
    endB--;
  }
  const restA = endA - start + 1;
  const restB = endB - start + 1;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

const SHORTEST = 7;

/** Right words that are one slip away from a word of the phrases. */
const RIGHT = new Set(
  'autorise presente realise depense organise regularise securise interne rapporte algerie domicilie rejette garantir assistant complexe declarent urgente conduite feuillet permanence permanent passager resultant prudence precise indique attestes dispense interesse residant resident'.split(
    ' ',
  ),
);

/** Words of a vocabulary by first letter and length, so that one unknown word is compared with a few dozen at most. */
export class Corrector {
  private readonly shelves = new Map<string, string[]>();
  private readonly seen = new Map<string, string>();
  constructor(vocabulary: Iterable<string>) {
    for (const word of vocabulary) {
      if (word.length < SHORTEST) continue;
      const shelf = this.shelves.get(`${word[0]}${word.length}`);
      if (shelf) shelf.push(word);
      else this.shelves.set(`${word[0]}${word.length}`, [word]);
    }
  }

  /** The known word that `word` misspells, or `word`. */
  correct(word: string): string {
    if (word.length < SHORTEST || RIGHT.has(word)) return word;
    const before = this.seen.get(word);
    if (before !== undefined) return before;
    let answer = word;
    for (const length of [word.length, word.length - 1, word.length + 1]) {
      const known = this.shelves
        .get(`${word[0]}${length}`)
        ?.find((candidate) => oneSlip(word, candidate));
      if (known) {
        answer = known;
        break;
      }
    }
    if (this.seen.size > 4000) this.seen.clear();
    this.seen.set(word, answer);
    return answer;
  }
}
