import { assess } from '@/lib/assess';
import { FACT_IDS, type FactId } from '@/lib/facts';
import { factValue, type Situation, withFact } from '@/lib/situation';

/** Asks a person who answers truthfully, « je ne sais pas » when the persona does not say, until nothing is useful. */
export type Asker = (situation: Situation, on: string, asked: readonly FactId[]) => FactId | null;

/** Facts that would still change the answer of an open route. */
export function usefulFacts(
  situation: Situation,
  on: string,
  asked: readonly FactId[],
): Set<FactId> {
  const useful = new Set<FactId>();
  for (const e of assess(situation, on).routes) {
    if (e.outcome !== 'incomplete') continue;
    for (const id of e.pending) useful.add(id);
    for (const c of e.criteria)
      if (c.nature === 'condition' || c.nature === 'bar')
        for (const id of c.missing) useful.add(id);
  }
  for (const id of asked) useful.delete(id);
  return useful;
}

export function questionsAsked(truth: Situation, on: string, ask: Asker): FactId[] {
  let situation: Situation = {};
  const asked: FactId[] = [];
  for (;;) {
    const id = ask(situation, on, asked);
    if (id === null) return asked;
    if (asked.includes(id)) throw new Error(`asked twice: ${id}`);
    asked.push(id);
    const value = factValue(truth, id);
    if (value !== undefined) situation = withFact(situation, id, value);
  }
}

/** The program's own choice. */
export const byProgram: Asker = (situation, on, asked) =>
  assess(situation, on, { skipped: asked }).nextQuestion;

/** A form filled from top to bottom, left as soon as nothing more is useful. */
export const byForm: Asker = (situation, on, asked) =>
  usefulFacts(situation, on, asked).size === 0
    ? null
    : (FACT_IDS.find((id) => !asked.includes(id)) ?? null);

/** The same form, whose useless questions are hidden. */
export const byFormHidingUseless: Asker = (situation, on, asked) => {
  const useful = usefulFacts(situation, on, asked);
  return FACT_IDS.find((id) => useful.has(id)) ?? null;
};

/** Knows the answers beforehand: asks what leaves the fewest useful questions. Nobody can ask like this; it is the limit. */
export const byForesight =
  (truth: Situation): Asker =>
  (situation, on, asked) => {
    let best: FactId | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const id of usefulFacts(situation, on, asked)) {
      const value = factValue(truth, id);
      const then = value === undefined ? situation : withFact(situation, id, value);
      const left = usefulFacts(then, on, [...asked, id]).size;
      if (left < least) [best, least] = [id, left];
    }
    return best;
  };

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
