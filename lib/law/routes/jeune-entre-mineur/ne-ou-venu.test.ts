import { describe, expect, it } from 'vitest';
import { clean, integrated, looking, merge, without } from '../parts/test-situations';

const ON = '2026-06-15';

describe('born in France', () => {
  const { entry, outcome, unmet, documents } = looking('jeune-entre-mineur', 'ne-en-france');
  const born = merge(clean, {
    person: { birthDate: '2008-03-10', bornInFrance: true },
    entry: { mode: 'jamais-entre' },
    residence: { since: '2008-03-10', continuous: true },
    youth: { confided: 'non', schoolYearsAfter10: 6 },
    parent: { permit: 'aucun', livesWith: true },
  });
  it('is a right from 16', () => {
    expect(outcome(born, '2024-03-09')).toBe('conditions-not-met');
    expect(outcome(born, '2024-03-10')).toBe('conditions-met');
  });
  it('the day of 21 still counts', () => {
    expect(outcome(born, '2029-03-10')).not.toBe('conditions-not-met');
    const older = merge(born, {
      person: { birthDate: '2005-03-10' },
      residence: { since: '2005-03-10' },
    });
    expect(outcome(older, '2026-03-10')).toBe('conditions-met');
    expect(outcome(older, '2026-03-11')).toBe('conditions-not-met');
    expect(entry(older, '2026-03-10')?.filing.to).toBe('2026-03-10');
  });
  it.each([
    ['7 years and 364 days', { residence: { since: '2018-06-16' } }, 'NEF-C2'],
    ['interrupted', { residence: { continuous: false } }, 'NEF-C2'],
    ['4 years of school', { youth: { schoolYearsAfter10: 4 } }, 'NEF-C3'],
    ['threat', { conduct: { publicOrderThreat: true } }, 'COM-2'],
  ])('is closed: %s', (_, changes, id) => expect(unmet(merge(born, changes), ON)).toEqual([id]));
  it('eight years to the day', () =>
    expect(outcome(merge(born, { residence: { since: '2018-06-15' } }), ON)).toBe(
      'conditions-met',
    ));
  it.each([
    ['residence', 'continuous'],
    ['youth', 'schoolYearsAfter10'],
  ] as const)('is to be settled without %s.%s', (group, fact) =>
    expect(outcome(without(born, group, fact), ON)).toBe('incomplete'),
  );
  it('owes no regularisation, and says to check nationality first', () => {
    expect(entry(born, ON)?.fees.total).toBe(350);
    expect(entry(born, ON)?.notices.warnings).toContain('NEF-O1');
  });
  it('renews for four years without exam, A2 or limit', () => {
    const held = merge(born, {
      integration: { rejectedValues: false },
      residence: { habitualUnderPermit: true },
      permit: {
        kind: 'carte-temporaire',
        motif: 'ne-en-france',
        since: '2025-08-01',
        expiresOn: '2026-07-31',
        renewals: 5,
      },
    });
    expect(entry(held, ON, 'renewal')).toMatchObject({
      outcome: 'conditions-met',
      card: { kind: 'carte-pluriannuelle', validity: 'P4Y' },
    });
    expect(documents(held, ON, 'renewal')).not.toContain('examen-civique');
  });
});

describe('child of a long-term resident of another country of the Union', () => {
  const ground = 'parent-resident-longue-duree-ue';
  const { entry, outcome, unmet } = looking('jeune-entre-mineur', ground);
  const child = merge(clean, {
    person: { birthDate: '2008-03-10', bornInFrance: false, wantsToWork: false },
    entry: { mode: 'titre-schengen', date: '2024-01-15' },
    residence: { since: '2024-01-15' },
    youth: { confided: 'non' },
    parent: {
      permit: 'resident-ue-autre-etat',
      livesWith: true,
      livedTogetherInEu: true,
      resourcesAndInsurance: true,
    },
  });
  it.each([
    ['2026-03-09', 'conditions-not-met'],
    ['2026-03-10', 'conditions-met'],
    ['2026-06-10', 'conditions-met'],
    ['2026-06-11', 'conditions-not-met'],
  ])('three months after 18: %s %s', (on, expected) => expect(outcome(child, on)).toBe(expected));
  it.each([
    [
      'came as an adult',
      { entry: { date: '2026-03-20' }, residence: { since: '2026-03-20' } },
      'RLD-C2',
    ],
    ['did not live together', { parent: { livedTogetherInEu: false } }, 'RLD-C3'],
    ['no resources', { parent: { resourcesAndInsurance: false } }, 'RLD-C4'],
  ] as const)('is closed: %s', (_, changes, id) =>
    expect(unmet(merge(child, changes), '2026-04-01')).toEqual([id]),
  );
  it('never goes to the commission, before as after 2021 (ED-07)', () => {
    const remedies = entry(child, '2026-04-01')?.notices.remedies;
    expect(remedies).toContain('ED-07');
    expect(remedies).not.toContain('REF-3');
  });
  it('gives a card that ends with the parent’s, then four years', () => {
    expect(entry(child, '2026-04-01')?.card).toEqual({ kind: 'carte-temporaire', validity: null });
    const held = merge(merge(child, integrated), {
      permit: {
        kind: 'carte-temporaire',
        motif: 'famille-resident-ue',
        since: '2025-06-01',
        expiresOn: '2026-05-31',
        renewals: 0,
      },
    });
    expect(entry(held, '2026-04-15', 'renewal')?.card).toEqual({
      kind: 'carte-pluriannuelle',
      validity: 'P4Y',
    });
  });
});
