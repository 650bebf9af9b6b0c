import { describe, expect, it } from 'vitest';
import type { FactId, FactValue } from '@/lib/facts';
import { factValue } from '@/lib/situation';
import { PERSONAS } from '../tests/personas';
import {
  byForesight,
  byForm,
  byFormHidingUseless,
  byProgram,
  median,
  questionsAsked,
} from '../tests/personas/questions';

/** One persona in five, so that the test stays quick; docs/measurements-personas.md has them all. */
const people = PERSONAS.filter(({ situation }) => Object.keys(situation).length > 8).filter(
  (_, i) => i % 5 === 0,
);
const asked = new Map(people.map((p) => [p, questionsAsked(p.situation, p.on, byProgram)]));

/** An answer, and the questions that it makes silly. */
const SILLY: readonly [FactId, readonly FactValue[], RegExp][] = [
  ['union.kind', ['aucune'], /^(union\.(?!kind)|partner\.)/],
  ['union.partnerNationality', ['francaise'], /^partner\./],
  ['permit.kind', ['aucun'], /^permit\.(?!kind|held)/],
  ['child.any', [false], /^child\.(?!any)/],
  ['child.french', [false], /^child\.(birth|contrib|lives|other|recog|parental)/],
  ['youth.confided', ['non'], /^youth\.(confidedOn|structure|training)/],
  ['rf.authorised', [false], /^rf\.authorisedOn/],
  ['residence.regular', [false], /^residence\.regularSince/],
  ['work.pension', [false], /^work\.pensionRate/],
  ['work.jobOffer', [false], /^work\.contract/],
  ['entry.mode', ['irreguliere', 'jamais-entre'], /^entry\.(via|decl|vlsts)/],
  ['person.bornInFrance', [false], /^youth\.school/],
];

describe('the questions put to the personas', () => {
  it('are less than half of a form filled from top to bottom', () => {
    const program = median([...asked.values()].map((list) => list.length));
    // The form is long: a few people are enough.
    const few = people.filter((_, i) => i % 4 === 0);
    const form = median(few.map((p) => questionsAsked(p.situation, p.on, byForm).length));
    expect(program).toBeLessThanOrEqual(form / 2);
    expect(program).toBeLessThanOrEqual(30);
  });
  it('are fewer than in the form that hides what is useless, and near what nobody can do better', () => {
    const few = people.filter((_, i) => i % 14 === 0);
    const sum = (lists: readonly FactId[][]) => lists.reduce((n, list) => n + list.length, 0);
    const program = sum(few.map((p) => asked.get(p) ?? []));
    const hiding = sum(few.map((p) => questionsAsked(p.situation, p.on, byFormHidingUseless)));
    const limit = sum(few.map((p) => questionsAsked(p.situation, p.on, byForesight(p.situation))));
    expect(program).toBeLessThan(hiding);
    expect(program).toBeLessThanOrEqual(limit * 1.25);
  }, 60_000);
  it.each(SILLY)('make sense once %s is %j', (fact, values, silly) => {
    for (const [p, list] of asked)
      if (values.includes(factValue(p.situation, fact) ?? '')) {
        // What was asked before the answer was not silly yet.
        const since = list.slice(list.indexOf(fact) + 1);
        expect(
          since.filter((id) => silly.test(id)),
          p.name,
        ).toEqual([]);
      }
  });
  it('leave out what makes no sense without an answer that the person declined', () => {
    const [persona] = people;
    const truth = { ...persona?.situation, union: {} };
    const list = questionsAsked(truth, persona?.on ?? '', byProgram);
    expect(list.filter((id) => /^(union|partner)\./.test(id))).toEqual(['union.kind']);
  });
});
