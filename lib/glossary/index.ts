/** The administration's words: their official French names, and where they stand in a text. */
export { type Piece, splitTerms, termsIn } from './split';
export { TERMS, type Term, type TermId } from './terms';
