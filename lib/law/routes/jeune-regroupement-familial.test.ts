import { describe, expect, it } from 'vitest';
import { clean, integrated, looking, merge, without } from './parts/test-situations';

const { entry, entries, outcome, unmet, documents } = looking('jeune-regroupement-familial', null);
const ON = '2026-06-15';
const young = merge(clean, {
  person: { birthDate: '2008-03-10', wantsToWork: false },
  entry: { mode: 'visa-long-sejour', date: '2019-08-01' },
  rf: { authorised: true },
  parent: { permit: 'carte-resident' },
});
const held = merge(merge(young, integrated), {
  permit: {
    kind: 'carte-temporaire',
    motif: 'enfant-regroupement-familial',
    since: '2026-07-01',
    expiresOn: '2027-06-30',
    renewals: 0,
  },
});

describe('the right of the young person come by reunification', () => {
  it('is met in the year of the eighteenth birthday', () =>
    expect(outcome(young, ON)).toBe('conditions-met'));
  it.each([
    ['not authorised', { rf: { authorised: false } }, 'ERF-C1'],
    [
      'came as an adult',
      {
        entry: { date: '2026-04-01' },
        residence: { since: '2026-04-01' },
        rf: { authorised: true, authorisedOn: '2026-03-20' },
      },
      'ERF-C1',
    ],
    ['parent without a permit', { parent: { permit: 'aucun' } }, 'ERF-C2'],
    ['threat', { conduct: { publicOrderThreat: true } }, 'COM-2'],
  ])('is closed: %s', (_, changes, id) => {
    expect(outcome(merge(young, changes), ON)).toBe('conditions-not-met');
    expect(unmet(merge(young, changes), ON)).toContain(id);
  });
  it.each([
    ['rf', 'authorised'],
    ['parent', 'permit'],
    ['entry', 'date'],
    ['person', 'birthDate'],
    ['conduct', 'publicOrderThreat'],
  ] as const)('is to be settled without %s.%s', (group, fact) =>
    expect(outcome(without(young, group, fact), ON)).toBe('incomplete'),
  );
  it.each([
    ['2026-03-09', 'conditions-not-met'],
    ['2026-03-10', 'conditions-met'],
    ['2027-03-09', 'conditions-met'],
    ['2027-03-10', 'conditions-not-met'],
  ])('counts the eighteenth year: %s %s', (on, expected) =>
    expect(outcome(young, on)).toBe(expected),
  );
  it('opens at 16 to work', () => {
    const worker = merge(young, { person: { birthDate: '2010-03-10', wantsToWork: true } });
    expect(outcome(worker, '2026-03-09')).toBe('conditions-not-met');
    expect(outcome(worker, '2026-03-10')).toBe('conditions-met');
    expect(outcome(merge(worker, { person: { wantsToWork: false } }), ON)).toBe(
      'conditions-not-met',
    );
  });
  it('knows other regimes', () =>
    expect(outcome(merge(young, { person: { nationality: 'DZ' } }), ON)).toBe('other-regime'));
});

describe('paper, cost, place', () => {
  it('moves online on 2023-06-26, e-photo with it', () => {
    const before = merge(young, { person: { birthDate: '2005-03-10' } });
    expect(entry(before, '2023-06-25')?.filing.channel).toBe('prefecture');
    expect(documents(before, '2023-06-25')).toContain('photos-identite');
    expect(entry(before, '2023-06-26')?.filing).toMatchObject({
      channel: 'anef',
      to: '2024-03-09',
    });
    expect(documents(before, '2023-06-26')).toContain('e-photo');
  });
  it('costs the reduced rate', () => {
    expect(entry(young, '2026-04-30')?.fees.total).toBe(75);
    expect(entry(young, '2026-05-01')?.fees.total).toBe(150);
    expect(entry(held, '2027-04-15', 'renewal')?.fees.total).toBe(100);
  });
});

describe('renewal', () => {
  const on = '2027-03-20';
  it('gives four years to who has the exam and A2', () => {
    expect(entry(held, on, 'renewal')).toMatchObject({
      outcome: 'conditions-met',
      card: { kind: 'carte-pluriannuelle', validity: 'P4Y' },
    });
  });
  it('falls back on one more year, three times', () => {
    const noExam = merge(held, { integration: { civicExam: 'non' } });
    const cards = (renewals: number) =>
      entries(merge(noExam, { permit: { renewals } }), on, 'renewal').map((e) => [
        e.card.kind,
        e.outcome,
      ]);
    expect(cards(2)).toEqual([
      ['carte-pluriannuelle', 'conditions-not-met'],
      ['carte-temporaire', 'conditions-met'],
    ]);
    expect(cards(3)[1]).toEqual(['carte-temporaire', 'conditions-not-met']);
  });
  it('asks the visa again after six months without a permit', () => {
    const late = merge(held, { residence: { regular: false }, permit: { lateExcused: false } });
    expect(unmet(late, '2027-12-30', 'renewal')).not.toContain('DEP-6');
    expect(unmet(late, '2027-12-31', 'renewal')).toContain('DEP-6');
  });
});
