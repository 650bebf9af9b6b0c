import { assess, type RouteEntry } from '@/lib/assess';
import type { RouteId } from '@/lib/law';
import type { Situation } from '@/lib/situation';

/** For the tests of the family routes. A day well inside the law reviewed. */
export const DAY = '2026-11-22';

/** A copy of a situation with some facts changed; `undefined` withdraws one. */
export function but(base: Situation, changes: Situation | Record<string, object>): Situation {
  const merged: Record<string, Record<string, unknown>> = structuredClone(base) as never;
  for (const [group, facts] of Object.entries(changes)) {
    merged[group] = { ...merged[group], ...facts };
    for (const [name, value] of Object.entries(merged[group] as object))
      if (value === undefined) delete (merged[group] as Record<string, unknown>)[name];
  }
  return merged as Situation;
}

export const entries = (situation: Situation, on: string, id: RouteId): readonly RouteEntry[] =>
  assess(situation, on).routes.filter((entry) => entry.id === id);

/** The best entry of a ground and stage, the first when several cards are possible. */
export function entry(
  situation: Situation,
  on: string,
  id: RouteId,
  ground: string | null,
  stage = 'first-application',
): RouteEntry {
  const found = entries(situation, on, id).find((e) => e.ground === ground && e.stage === stage);
  if (!found) throw new Error(`no entry ${id} ${ground} ${stage} on ${on}`);
  return found;
}

export const statusOf = (e: RouteEntry, id: string): string | undefined =>
  e.criteria.find((criterion) => criterion.id === id)?.status;
export const needed = (e: RouteEntry): string[] =>
  e.checklist
    .filter((item) => item.at === 'filing' && item.needed === 'yes')
    .map((i) => i.document);
