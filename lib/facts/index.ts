import { conduct, decision, health, integration, protection, work } from './circumstances';
import { entry, residence } from './entry';
import { child, partner, union } from './family';
import { permit } from './permit';
import { person } from './person';
import type { FactDefinition, FactGroup } from './types';
import { parent, rf, youth } from './youth';

export { PERMIT_MOTIFS } from './permit';
export * from './types';

/** Every fact that a person can state, by group. A situation document has the same two levels. */
export const FACT_GROUPS = {
  person,
  entry,
  residence,
  permit,
  union,
  partner,
  child,
  rf,
  parent,
  youth,
  work,
  health,
  protection,
  integration,
  conduct,
  decision,
} as const satisfies Record<string, FactGroup>;

type Groups = typeof FACT_GROUPS;

/** `group.name`, for instance `union.livingTogetherSince`. */
export type FactId = {
  [G in keyof Groups & string]: `${G}.${keyof Groups[G]['facts'] & string}`;
}[keyof Groups & string];

/** All facts, keyed by id, in the order of the groups. */
export const FACTS: Readonly<Record<FactId, FactDefinition>> = Object.fromEntries(
  Object.entries(FACT_GROUPS).flatMap(([group, { facts }]) =>
    Object.entries(facts).map(([name, definition]) => [`${group}.${name}`, definition]),
  ),
) as Record<FactId, FactDefinition>;

export const FACT_IDS = Object.keys(FACTS) as FactId[];

/** True when the text is the id of a fact. */
export const isFactId = (id: string): id is FactId => Object.hasOwn(FACTS, id);
