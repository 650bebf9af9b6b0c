import { LAW_FACTS } from './facts';
import { ROUTE_IDS, type RouteId } from './ids';
import { ROUTES } from './routes';
import type { LawFact, Route } from './types';

export { SOURCES } from './sources';
export { DOCUMENT_NOTES } from './documents';
export type { Expr } from './expr';
export { fingerprint } from './fingerprint';
export * from './ids';
export { LAW_FACTS } from './facts';
export * from './types';

export { APPEAL_DELAYS, type AppealDelay, SILENCE } from './common/appeals';
export { type Amount, LATE_FEE, REGULARISATION, TARIFFS } from './common/tariffs';
export { usualStage } from './common/stages';

/** Criteria whose failure means another regime, not a refusal. */
export const REGIME_FACTS: ReadonlySet<string> = new Set(['UE-1', 'UE-2', 'RS-DZ-01']);

export { LAW_REVIEWED_ON } from './reviewed';
/** The first day whose law is held. */
export const LAW_HELD_FROM = '2020-01-01';
/** After this calendar duration without a review, no answer is given: the law of that day is not held. */
export const LAW_HELD_FOR = 'P1Y';
/** After this one, every screen says that the law has not been reviewed for long. */
export const LAW_WARN_AFTER = 'P6M';

const byId = new Map<string, LawFact>();
for (const fact of LAW_FACTS) {
  byId.set(fact.id, fact);
  for (const twin of fact.twins ?? []) if (!byId.has(twin)) byId.set(twin, fact);
}

/** The fact of law with this id, or the one that stands for it. */
export const lawFact = (id: string): LawFact | undefined => byId.get(id);

/** The routes, in the order in which they are tried. */
export const routesInOrder = (): readonly Route[] =>
  ROUTE_IDS.flatMap((id: RouteId) => ROUTES.filter((route) => route.id === id));
