import type { IsoDate } from '@/lib/facts';
import { type CardRule, type Ground, type Route, type StageRules, usualStage } from '@/lib/law';
import { evaluate } from './evaluate';
import { inForce, sourcesOf } from './in-force';
import { type Candidate, judge } from './judge';
import type { FactReader } from './memory';
import type { CriterionResult, Judgement, Outcome } from './types';

export interface Judged {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
}

/** A better card is settled in the person's favour, or the whole ground is out of reach: no lesser card is shown. */
const STOPS: ReadonlySet<Outcome> = new Set([
  'conditions-met',
  'case-by-case',
  'not-in-force',
  'other-regime',
]);

const cardsOn = (stage: StageRules, on: IsoDate): readonly CardRule[] => {
  const cards = stage.cards.filter((card) => inForce(card, on));
  return cards.length > 0 ? cards : stage.cards.slice(0, 1);
};

const selectsOf = (ground: Ground, stage: StageRules) => [
  ...(ground.selects ? [ground.selects] : []),
  stage.selects ?? usualStage(stage.stage, ground.motifs),
];

/** Every ground, stage and card of a route that the facts still allow; at least one entry, marked closed when none fits. */
export function judgeRoute(route: Route, read: FactReader, on: IsoDate): readonly Judged[] {
  const judged: Judged[] = [];
  for (const ground of route.grounds) {
    for (const stage of ground.stages) {
      const selects = selectsOf(ground, stage);
      if (selects.some((test) => evaluate(test, read, on).value === false)) continue;
      for (const [rank, card] of cardsOn(stage, on).entries()) {
        const candidate: Candidate = {
          route,
          ground,
          stage,
          card,
          fallback: rank > 0,
          selects,
          closed: false,
        };
        const judgement = judge(candidate, read, on);
        judged.push({ candidate, judgement });
        if (STOPS.has(judgement.outcome)) break;
      }
    }
  }
  return judged.length > 0 ? judged : [closedEntry(route, read, on)];
}

/** The card in course, which says which stage is a person's. */
const PERMIT_HELD = 'PC-9';

/** No ground fits: the ground that fits best is shown, closed, with the tests that put the person elsewhere. */
function closedEntry(route: Route, read: FactReader, on: IsoDate): Judged {
  const options = route.grounds.flatMap((ground) =>
    ground.stages.slice(0, 1).map((stage) => {
      const selects = selectsOf(ground, stage);
      const card = cardsOn(stage, on)[0] as CardRule;
      const candidate: Candidate = {
        route,
        ground,
        stage,
        card,
        fallback: false,
        selects,
        closed: true,
      };
      return {
        candidate,
        wrong: selects.filter((test) => evaluate(test, read, on).value === false).length,
      };
    }),
  );
  const best = options.reduce((a, b) => (b.wrong < a.wrong ? b : a));
  const judgement = judge(best.candidate, read, on);
  if (
    judgement.outcome !== 'conditions-not-met' ||
    judgement.criteria.some(
      (c) => c.status === 'unmet' && (c.nature === 'condition' || c.nature === 'bar'),
    )
  ) {
    return { candidate: best.candidate, judgement };
  }
  const because = best.candidate.selects
    .map((test) => evaluate(test, read, on))
    .filter((v) => v.value === false)
    .flatMap((v) => v.because);
  // The permit held leads elsewhere. Said apart: a condition of the ground stays what it is.
  const elsewhere: CriterionResult = {
    id: PERMIT_HELD,
    nature: 'condition',
    status: 'unmet',
    because: [...new Set(because)],
    missing: [],
    flips: null,
    confidence: judgement.confidence,
    sources: sourcesOf({ facts: [PERMIT_HELD] }, on),
  };
  const criteria = [...judgement.criteria, elsewhere];
  return { candidate: best.candidate, judgement: { ...judgement, criteria } };
}
