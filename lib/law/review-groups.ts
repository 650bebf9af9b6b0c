import type { RouteId } from './ids';
import type { LawFact, Route, StageRules } from './types';

const factsOfStage = (stage: StageRules): readonly string[] => [
  ...[
    ...stage.criteria,
    ...stage.documents,
    ...stage.channels,
    ...stage.windows,
    ...stage.provisional,
    ...stage.remedies,
    ...stage.warnings,
    ...stage.next,
    ...(stage.closedWhere ?? []),
    ...stage.cards,
    ...stage.cards.flatMap((card) => [...(card.criteria ?? []), ...(card.documents ?? [])]),
  ].flatMap((item) => item.facts),
  ...stage.fees.facts,
];

/** Ids of the facts that a route's rules rest on. */
export const factsOfRoute = (route: Route): ReadonlySet<string> =>
  new Set(
    route.grounds.flatMap((ground) => [
      ...(ground.closedWhere ?? []).flatMap((place) => place.facts),
      ...ground.stages.flatMap(factsOfStage),
    ]),
  );

/** `AES-TENS-C3` → `AES-TENS`: the family of facts that a dossier numbers together. */
const family = (id: string): string => id.replace(/-[^-]+$/, '');

/**
 * A fact goes under the one route that rests on it; under no route in particular when several do. A fact that no rule
 * cites (said for information) follows its family when that family belongs to one route.
 */
export function groupFacts(
  facts: readonly LawFact[],
  routes: readonly Route[],
): { byRoute: ReadonlyMap<RouteId, readonly LawFact[]>; shared: readonly LawFact[] } {
  const routesOf = new Map<string, Set<RouteId>>();
  const familyRoutes = new Map<string, Set<RouteId>>();
  const add = (map: Map<string, Set<RouteId>>, key: string, id: RouteId) =>
    map.set(key, (map.get(key) ?? new Set()).add(id));
  for (const route of routes)
    for (const id of factsOfRoute(route)) {
      add(routesOf, id, route.id);
      add(familyRoutes, family(id), route.id);
    }

  const byRoute = new Map<RouteId, LawFact[]>();
  const shared: LawFact[] = [];
  for (const fact of facts) {
    const cited = [fact.id, ...(fact.twins ?? [])].flatMap((id) => [...(routesOf.get(id) ?? [])]);
    const candidates = new Set(
      cited.length > 0 ? cited : (familyRoutes.get(family(fact.id)) ?? []),
    );
    const [only] = candidates;
    if (candidates.size === 1 && only) byRoute.set(only, [...(byRoute.get(only) ?? []), fact]);
    else shared.push(fact);
  }
  return { byRoute, shared };
}
