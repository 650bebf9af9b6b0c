/** What a person can state. Law and situation both speak this vocabulary; it imports nothing. */

export type FactType = 'boolean' | 'date' | 'integer' | 'choice' | 'country' | 'departement';

interface Common {
  /** Short French title, shown in lists and in the JSON Schema. */
  readonly title: string;
  /** What exactly is meant, in plain French: what counts, what does not. */
  readonly description: string;
  /** Illness, violence, offences, lack of papers: asked last, with the reason, and can be declined. */
  readonly sensitive?: boolean;
}

export interface ChoiceFact extends Common {
  readonly type: 'choice';
  /** Value → French label. */
  readonly values: Readonly<Record<string, string>>;
}

export interface PlainFact extends Common {
  readonly type: Exclude<FactType, 'choice' | 'integer'>;
}

export interface IntegerFact extends Common {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
}

export type FactDefinition = ChoiceFact | PlainFact | IntegerFact;

/** A group of facts: `person`, `union`… In a situation document it is one object. */
export interface FactGroup {
  readonly title: string;
  readonly facts: Readonly<Record<string, FactDefinition>>;
}

/** ISO date `YYYY-MM-DD`. */
export type IsoDate = string;
/** ISO 8601 duration, calendar units only: `P6M`, `P3Y`, `P15D`. */
export type IsoDuration = string;
/** A stated value: booleans, integers, ISO dates, ids of a choice, ISO 3166 country codes, INSEE codes. */
export type FactValue = boolean | number | string;
