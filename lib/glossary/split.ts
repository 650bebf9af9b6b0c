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

/** The signs that typography changes are read as they are typed. */
const typed = (text: string): string => text.replaceAll('\u2011', '-');
const plain = (text: string): string =>
  text.replaceAll("'", '’').replaceAll('\u00a0', ' ').toLowerCase();

/** Capitals only (OQTF, CIR): matched as written, so that « cir » inside a word is no contract. */
const isSign = (form: string): boolean => form === form.toUpperCase();

const FORMS = (TERMS as readonly Term[])
  .flatMap((term) => term.forms.map((form) => ({ term, form })))
  .sort((a, b) => b.form.length - a.form.length);

const isLetter = (one: string | undefined): boolean =>
  one !== undefined && /[\p{L}\p{N}]/u.test(one);

/** Where a form stands whole in a text, outside what is taken, or -1. */
function find(text: string, form: string, isTaken: (at: number) => boolean): number {
  const [hay, needle] = isSign(form) ? [typed(text), form] : [plain(text), plain(form)];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + form.length]) && !isTaken(at)) return at;
  }
  return -1;
}

/** Cuts a text at the first occurrence of each word that is explained; the pieces put together are the text. */
export function splitTerms(text: string, { withCommon = false }: Options = {}): Piece[] {
  const taken: { at: number; end: number; term: TermId }[] = [];
  for (const { term, form } of FORMS) {
    if ((term.common && !withCommon) || taken.some((one) => one.term === term.id)) continue;
    // A longer form may hold this one: « VLS » inside « VLS-TS ».
    const at = find(text, form, (here) =>
      taken.some((one) => here < one.end && here + form.length > one.at),
    );
    if (at >= 0) taken.push({ at, end: at + form.length, term: term.id as TermId });
  }
  taken.sort((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, end, term } of taken) {
    if (at > from) pieces.push({ text: text.slice(from, at) });
    pieces.push({ text: text.slice(at, end), term });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** The words explained that occur in some texts, in the order in which they are met. */
export function termsIn(texts: readonly string[], options?: Options): TermId[] {
  const found = texts.flatMap((text) => splitTerms(text, options).flatMap((p) => p.term ?? []));
  return [...new Set(found)];
}
