import { type Holder, holderOf } from './holders.ts';
import type { Mention } from './mentions.ts';

/** Who the words around a paper name. */

const STOPS = new Set(['.', ';', ':', ',']);
/** After these words a name is what the paper says, not who holds it. */
const CUTS =
  /^(mention|comport|indiqu|precis|portant|faisant|attestant|justifiant|sign|vis|etabli|pour|afin|sur|sou$|duquel|lequel|auquel|ayant|accompagn)/;

/** The holder named between `from` and `to`, before anything that says what the paper holds. */
export function holderAfter(
  words: readonly string[],
  from: number,
  to: number,
): Holder | undefined {
  for (let at = from; at < to; at++) {
    const word = words[at] ?? '';
    if (word === '(') {
      const inside = holderOf(words[at + 1] ?? '');
      if (inside && inside !== 'self' && /^[),]$/.test(words[at + 2] ?? '')) return inside;
      const close = words.indexOf(')', at);
      if (close < 0 || close >= to) return undefined;
      at = close;
      continue;
    }
    if (STOPS.has(word) || CUTS.test(word)) return undefined;
    const holder = holderOf(word);
    if (holder === 'parent' && words[at + 1] === 'enfant') {
      if (words[at + 2] === 'francai') at += 2;
      continue;
    }
    if (holder) return holderOf(words[at + 1] ?? '') === 'self' ? 'self' : holder;
  }
  return undefined;
}

/** More holders of one paper: « du demandeur, du conjoint et des enfants ». */
export function alsoHeldBy(
  words: readonly string[],
  from: number,
  to: number,
  one: Holder,
): Holder[] {
  const others: Holder[] = [];
  let at = from;
  while (at < to && holderOf(words[at] ?? '') !== one) at++;
  while (at + 2 < to) {
    let next = words[at + 1] === '(' ? words.indexOf(')', at) + 1 : at + 1;
    if (words[next] === 'francai') next++;
    if (next <= at || !/^(et|,)$/.test(words[next] ?? '')) break;
    const other = holderOf(words[next + 1] ?? '');
    if (!other) break;
    if (other !== one && other !== 'self') others.push(other);
    at = next + 1;
  }
  return others;
}

/** The holder named ahead of the list: « Pour le conjoint : … », « Enfants : … ». */
export function holderOfLead(words: readonly string[], until: number): Holder | undefined {
  const colon = words.indexOf(':');
  const lead = words.slice(
    0,
    colon >= 0 && colon < until
      ? colon
      : words[0] === 'pour' || words[0] === 'concernant'
        ? until
        : 0,
  );
  if (lead.length === 0 || lead.length > 12) return undefined;
  if (lead.some((w) => /^heberg/.test(w))) return 'host';
  if (
    lead[0] !== 'pour' &&
    lead[0] !== 'concernant' &&
    (lead.length > 5 || lead.includes('si') || lead.includes('vou'))
  )
    return undefined;
  return holderAfter(lead, lead[0] === 'pour' ? 1 : 0, lead.length);
}

/** True when a bracket opened since `from` is still open at `to`: what is there interrupts, « passeport (ou …) de l'enfant ». */
export function isAside(words: readonly string[], from: number, to: number): boolean {
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (words[at] === '(') depth++;
    else if (words[at] === ')') depth--;
  }
  return depth > 0;
}

/** True when a word between `from` and `to` passes the test. */
export const near = (
  words: readonly string[],
  from: number,
  to: number,
  test: (w: string, i: number) => boolean,
): boolean => {
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at++)
    if (test(words[at] ?? '', at)) return true;
  return false;
};

/** « Prouvant que le mineur réside … »: the holder named inside the phrase itself. */
export const holderInside = (
  words: readonly string[],
  { from, to, means }: Mention,
): Holder | undefined =>
  means === '@living'
    ? words
        .slice(Math.max(0, from - 2), to)
        .map(holderOf)
        .find((h) => h !== undefined)
    : undefined;

/** « Acte comportant la filiation établie de l'enfant »: the birth of the child. */
export const filiationOfChild = (
  words: readonly string[],
  { to, means }: Mention,
  end: number,
): boolean => {
  const at = words.indexOf('filiation', to);
  return (
    means === '@birth' &&
    at >= 0 &&
    at < Math.min(end, to + 6) &&
    near(words, at, Math.min(end, at + 4), (w) => holderOf(w) === 'child')
  );
};

/** « Votre résidence en France avec votre enfant »: that of both. */
export const sharedWithChild = (words: readonly string[], from: number, to: number): boolean =>
  near(words, from, to, (w, i) => w === 'avec' && holderOf(words[i + 1] ?? '') === 'child');
