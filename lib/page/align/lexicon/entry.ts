import type { DocumentId } from '@/lib/law/ids';

/** A thing whose document depends on who holds it: the phrase says what, the words after it say whose. */
export type Concept =
  | '@birth'
  | '@civil'
  | '@passport'
  | '@identity'
  | '@card'
  | '@permit'
  | '@visa'
  | '@entry'
  | '@school'
  | '@home'
  | '@nationality'
  | '@marriage'
  | '@death'
  | '@contribution'
  | '@same'
  | '@substitute'
  | '@status'
  | '@parenthood'
  | '@living';

/** What a phrase stands for: a document, something to be resolved by its holder, or words that ask for nothing (`-`). */
export type Meaning = DocumentId | Concept | '-';

/** How the phrases of an entry behave. */
export interface Behaviour {
  /** Counts only where the line speaks of proving, certifying, bringing: the words alone can be a condition. */
  readonly needsCue?: true;
  /** Names a family of proofs: what follows in brackets or after a colon are examples of it. */
  readonly family?: true;
  /** Wins over phrases that overlap it (default 0), before length. */
  readonly rank?: number;
  /** Counts only if nothing else in the line does. */
  readonly last?: true;
}

/** One row of the grammar. `phrases` are separated by ` | `, in the language of `patterns.ts`. */
export interface Entry {
  readonly means: Meaning;
  readonly phrases: string;
  readonly behaviour: Behaviour;
}

/** Builds one row. */
export const entry = (means: Meaning, phrases: string, behaviour: Behaviour = {}): Entry => ({
  means,
  phrases,
  behaviour,
});
