import type { LawFact, Route, Source } from './types';

/** Law facts as written; checks shapes at compile time. */
export const lawFacts = (facts: readonly LawFact[]): readonly LawFact[] => facts;
/** A route as written; checks shapes at compile time. */
export const route = (value: Route): Route => value;
/** Sources, keyed as the facts cite them. */
export const sources = (
  value: Readonly<Record<string, Source>>,
): Readonly<Record<string, Source>> => value;
