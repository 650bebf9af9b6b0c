import { describe, expect, it } from 'vitest';
import { FACT_IDS, type FactId } from '@/lib/facts';
import { factValue, type Situation, withFact } from '@/lib/situation';
import { assess } from './assess';

const ON = '2026-11-24';
const spouse: Situation = {
  person: { nationality: 'SN', departement: '69', birthDate: '1990-05-04', purpose: 'famille' },
  union: {
    kind: 'mariage',
    partnerNationality: 'francaise',
    since: '2024-01-01',
    celebratedIn: 'france',
    livingTogether: true,
    livingTogetherSince: '2024-09-12',
    partnerKeptNationality: true,
    polygamy: false,
  },
  entry: { mode: 'visa-court-sejour', date: '2024-06-01', viaSchengen: false },
  permit: { kind: 'aucun', held: false },
  conduct: { publicOrderThreat: false },
  child: { any: false },
};

/** Asks until the stop says so, answering truthfully; what the person does not know is skipped. */
function ask(truth: Situation, stop: (situation: Situation) => boolean): FactId[] {
  let situation: Situation = truth.person?.purpose
    ? { person: { purpose: truth.person.purpose } }
    : {};
  const asked: FactId[] = [];
  while (!stop(situation)) {
    const id = assess(situation, ON, { skipped: asked }).nextQuestion;
    if (id === null) break;
    expect(asked, 'never twice').not.toContain(id);
    asked.push(id);
    const value = factValue(truth, id);
    if (value !== undefined) situation = withFact(situation, id, value);
  }
  return asked;
}
const isSettled = (id: string) => (situation: Situation) =>
  assess(situation, ON).routes.some((r) => r.id === id && r.outcome === 'conditions-met');

describe('the next question', () => {
  it('brings the spouse of a French person to an answer in fifteen questions at most', () => {
    expect(ask(spouse, isSettled('conjoint-de-francais')).length).toBeLessThanOrEqual(15);
  });
  it('ends, and asks less than half of what could be asked', () => {
    const asked = ask(spouse, () => false);
    expect(asked.length).toBeLessThan(FACT_IDS.length / 2);
  });
  it('asks a person alone nothing of a spouse, and a person without a permit nothing of its motif', () => {
    const alone: Situation = { ...spouse, union: { kind: 'aucune' } };
    const asked = ask(alone, () => false);
    expect(asked.filter((id) => /^(union|partner)\./.test(id))).toEqual(['union.kind']);
    expect(
      asked.filter((id) => /^permit\./.test(id) && id !== 'permit.kind' && id !== 'permit.held'),
    ).toEqual([]);
  });
  it('keeps the sensitive questions of a route for its end', () => {
    const asked = ask(spouse, isSettled('conjoint-de-francais'));
    expect(asked.slice(-3)).toEqual(
      expect.arrayContaining(['conduct.publicOrderThreat', 'union.polygamy']),
    );
  });
});
