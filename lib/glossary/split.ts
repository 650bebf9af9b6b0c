import { TERMS, type Term, type TermId } from './terms';

/** A stretch of a text; `term` where it is a word that is explained. */
export interface Piece {
  readonly text: string;
  readonly term?: TermId;
}

interface Options {
  /** Also the words so frequent that they are left alone elsewhere. */
  readonly withCommon?: boolean;
}

const ALL: readonly Term[] = TERMS;
const byForm = new Map(ALL.flatMap((term) => term.forms.map((form) => [form.toLowerCase(), term])));

/** Signs that typography changes are read as they are typed. */
const typed = (text: string): string =>
  text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ').replaceAll("'", '’');

/** Capitals only (OQTF, CIR): matched as written, so that « cir » inside a word is no contract. */
const isSign = (form: string): boolean => form === form.toUpperCase();

/** Every form, whole words only; at one place the longest wins: « VLS-TS » before « VLS ». */
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...byForm.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) =>
      form.replaceAll('-', '[-\u2011]').replaceAll(' ', '[ \u00a0]').replaceAll('’', "['’]"),
    )
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

// A screen shows the same sentences again and again: each is cut once.
const cut = new Map<string, readonly Piece[]>();

/** Cuts a text at the first occurrence of each word that is explained; the pieces put together are the text. */
export function splitTerms(text: string, { withCommon = false }: Options = {}): readonly Piece[] {
  const key = `${withCommon} ${text}`;
  const known = cut.get(key);
  if (known) return known;
  const pieces = cutTerms(text, withCommon);
  cut.set(key, pieces);
  return pieces;
}

function cutTerms(text: string, withCommon: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  const met = new Set<string>();
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ANY)) {
    const term = byForm.get(typed(found).toLowerCase());
    if (!term || met.has(term.id) || (term.common && !withCommon)) continue;
    const form = term.forms.find((one) => one.toLowerCase() === typed(found).toLowerCase()) ?? '';
    if (isSign(form) && typed(found) !== form) continue;
    met.add(term.id);
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: found, term: term.id as TermId });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** The words explained that occur in some texts, in the order in which they are met. */
export function termsIn(texts: readonly string[], options?: Options): TermId[] {
  const found = texts.flatMap((text) => splitTerms(text, options).flatMap((p) => p.term ?? []));
  return [...new Set(found)];
}
