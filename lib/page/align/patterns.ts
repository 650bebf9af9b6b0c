import { stem } from './normalise.ts';

/**
 * Phrases of the grammar. A phrase is a row of slots: `word`, `word*` (any ending), `a/b` (either),
 * `[a/b]` (may be absent), `~` (up to 3 words between), `~~` (up to 7), `PROOF` (a group of `GROUPS`).
 * Slots never cross a mark.
 */
interface Slot {
  readonly words: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly optional: boolean;
  readonly gap: number;
}

/** A phrase ready to match, with what it stands for. */
export interface Phrase<T> {
  readonly slots: readonly Slot[];
  /** Words of which one must stand somewhere in the line: tells most phrases apart without trying them. */
  readonly needs: readonly string[];
  readonly means: T;
}

/** Where a phrase was found: `[from, to[` in words. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly means: T;
}

/** Words that stand together in many phrases. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  PROOF: ['justificatif', 'preuve', 'document'],
  PROVE: ['justifi*', 'prouv*', 'attest*'],
  ATTEST: ['attestation', 'certificat'],
  CARD: ['titre', 'carte'],
  DECL: ['declaration', 'attestation'],
  LETTER: ['lettre', 'courrier'],
};

/** A phrase never ends on these: they link it with what follows. */
const LOOSE_END = new Set(['ou', 'et', '+', 'en', 'par']);
const MARK = /^[(),;:.+]$/;
/** Words that a gap never skips: another document or a condition begins there. */
const BARRIER = new Set([
  'si',
  'sauf',
  'titre',
  'carte',
  'passeport',
  'acte',
  'naissance',
  'taxe',
  'livret',
  'visa',
  'domicile',
  'identite',
  'photo',
  'ressource',
  'revenu',
]);

/** Words that a wide gap never skips: another paper begins there. */
const WIDE_BARRIER = new Set([
  'justificatif',
  'preuve',
  'attestation',
  'declaration',
  'autorisation',
  'decision',
  'certificat',
  'contrat',
  'bulletin',
]);

function slot(text: string): Slot {
  if (text === '~' || text === '~~')
    return { words: new Set(), starts: [], optional: true, gap: text === '~' ? 3 : 7 };
  const optional = text.startsWith('[');
  const forms = (optional ? text.slice(1, -1) : text)
    .split('/')
    .flatMap((form) => GROUPS[form] ?? form);
  return {
    words: new Set(forms.filter((f) => !f.endsWith('*')).map(stem)),
    starts: forms.filter((f) => f.endsWith('*')).map((f) => f.slice(0, -1)),
    optional,
    gap: 0,
  };
}

const fits = (s: Slot, word: string): boolean =>
  s.words.has(word) || s.starts.some((start) => word.startsWith(start));

/** Phrases indexed by the word (or first four letters) that can begin them. */
export class Phrasebook<T> {
  private readonly byWord = new Map<string, Phrase<T>[]>();
  private readonly byStart = new Map<string, Phrase<T>[]>();
  /** Every whole word that some phrase names, for correcting typing errors. */
  readonly vocabulary = new Set<string>();

  /** Adds one phrase. Its first slot must be mandatory, its `word*` at least three letters long. */
  add(text: string, means: T): void {
    const each = text.replace(/\[([^\]]+)\]/g, (_, words: string) => words.replace(/\S+/g, '[$&]'));
    const slots = each.trim().split(/\s+/).map(slot);
    const last = slots.findLast((s, i) => i > 0 && !s.optional && s.starts.length === 0);
    const phrase = { slots, needs: last ? [...last.words] : [], means };
    const [first] = slots;
    if (!first || first.optional) throw new Error(`phrase begins with an optional slot: ${text}`);
    for (const word of first.words) push(this.byWord, word, phrase);
    for (const start of first.starts) push(this.byStart, start.slice(0, 3), phrase);
    for (const s of slots) for (const word of s.words) this.vocabulary.add(word);
  }

  /** True when a phrase knows the word or its beginning. */
  knows(word: string): boolean {
    return (
      this.vocabulary.has(word) ||
      (this.byStart.get(word.slice(0, 3)) ?? []).some(
        (p) => p.slots[0] !== undefined && fits(p.slots[0], word),
      )
    );
  }

  /** Every place where a phrase begins, longest reading of each. Work: words × phrases sharing a first word. */
  find(words: readonly string[]): Found<T>[] {
    const found: Found<T>[] = [];
    const line = new Set(words);
    const possible = ({ needs }: Phrase<T>): boolean =>
      needs.length === 0 || needs.some((word) => line.has(word));
    for (let from = 0; from < words.length; from++) {
      const word = words[from] ?? '';
      for (const phrase of this.byWord.get(word) ?? [])
        if (possible(phrase)) this.tryAt(phrase, words, from, found);
      for (const phrase of this.byStart.get(word.slice(0, 3)) ?? [])
        if (possible(phrase)) this.tryAt(phrase, words, from, found);
    }
    return found;
  }

  private tryAt(
    phrase: Phrase<T>,
    words: readonly string[],
    from: number,
    found: Found<T>[],
  ): void {
    const [first] = phrase.slots;
    if (!first || !fits(first, words[from] ?? '')) return;
    let to = matchRest(phrase.slots, 1, words, from + 1);
    while (to > from + 1 && LOOSE_END.has(words[to - 1] ?? '')) to--;
    if (to > 0) found.push({ from, to, means: phrase.means });
  }
}

/** Matches slots from `at`; returns the end, or -1. Optional slots are taken when they can be; gaps are as short as possible. */
function matchRest(
  slots: readonly Slot[],
  at: number,
  words: readonly string[],
  position: number,
): number {
  if (at === slots.length) return position;
  const s = slots[at] as Slot;
  if (s.gap > 0) {
    for (let skip = 0; skip <= s.gap; skip++) {
      const skipped = skip > 0 ? (words[position + skip - 1] ?? '.') : '';
      if (MARK.test(skipped) || BARRIER.has(skipped)) return -1;
      if (s.gap > 3 && WIDE_BARRIER.has(skipped)) return -1;
      const end = matchRest(slots, at + 1, words, position + skip);
      if (end > 0) return end;
    }
    return -1;
  }
  const word = words[position];
  if (word !== undefined && fits(s, word)) {
    const end = matchRest(slots, at + 1, words, position + 1);
    if (end > 0) return end;
  }
  return s.optional ? matchRest(slots, at + 1, words, position) : -1;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
