import { describe, expect, it } from 'vitest';
import { clean, integrated, looking, merge, without } from '../parts/test-situations';

const ON = '2026-06-15';
const young = merge(clean, {
  person: { birthDate: '2008-03-10', bornInFrance: false, wantsToWork: false },
  entry: { mode: 'irreguliere', date: '2019-08-01' },
  residence: { since: '2019-08-01', continuous: true },
  parent: { livesWith: true, permit: 'aucun' },
  youth: { confided: 'non' },
});

describe('in France since 13 with a parent', () => {
  const { entry, entries, outcome, unmet } = looking('jeune-entre-mineur', 'avant-13-ans');
  it('is a right, whatever the parent holds', () =>
    expect(outcome(young, ON)).toBe('conditions-met'));
  it.each([
    ['2021-03-10', 'conditions-met'],
    ['2021-03-11', 'conditions-not-met'],
  ])('13 at the latest: since %s, %s', (since, expected) =>
    expect(outcome(merge(young, { residence: { since } }), ON)).toBe(expected),
  );
  it.each([
    ['no parent', { parent: { livesWith: false } }, 'J13-C2'],
    ['19 years old', { person: { birthDate: '2007-06-15' } }, 'COM-16'],
    ['Mayotte, parent without a permit', { person: { departement: '976' } }, 'MAY-1'],
    ['threat', { conduct: { publicOrderThreat: true } }, 'COM-2'],
    ['contract refused', { integration: { engagement: 'refuse' } }, 'CF-COM-C3'],
  ] as const)('is closed: %s', (_, changes, id) =>
    expect(unmet(merge(young, changes), ON)).toEqual([id]),
  );
  it('in Mayotte, a parent with a card opens it', () =>
    expect(
      outcome(
        merge(young, { person: { departement: '976' }, parent: { permit: 'carte-temporaire' } }),
        ON,
      ),
    ).toBe('conditions-met'));
  it.each([
    ['residence', 'since'],
    ['parent', 'livesWith'],
    ['person', 'birthDate'],
    ['conduct', 'publicOrderThreat'],
  ] as const)('is to be settled without %s.%s', (group, fact) =>
    expect(outcome(without(young, group, fact), ON)).toBe('incomplete'),
  );
  it('costs the regularisation visa to who entered without papers', () => {
    expect(entry(young, '2026-04-30')?.fees).toMatchObject({ total: 425, atFiling: 50 });
    expect(entry(young, '2026-05-01')?.fees).toMatchObject({ total: 650, atFiling: 100 });
    const regular = merge(young, { entry: { mode: 'visa-court-sejour' } });
    expect(entry(regular, ON)?.fees.total).toBe(350);
    expect(entry(regular, ON)?.notices.warnings).toContain('AES-COUT-10');
  });
  it('does not say where to file when it is not known', () => {
    expect(entry(young, '2022-12-31')?.filing.channel).toBe('prefecture');
    expect(entry(young, ON)?.filing).toMatchObject({ channel: 'to-verify', to: '2027-03-09' });
  });
  it('takes the card of a student at the renewal rate, without regularisation (COM-14)', () => {
    const student = merge(merge(young, integrated), {
      entry: { mode: 'visa-long-sejour' },
      permit: {
        kind: 'carte-temporaire',
        motif: 'etudiant',
        since: '2025-12-01',
        expiresOn: '2026-08-31',
        held: true,
      },
    });
    expect(entry(student, ON, 'first-application')).toBeUndefined();
    const changes = entries(student, ON, 'change-of-status');
    expect(changes.map((e) => [e.card.kind, e.outcome])).toEqual([
      ['carte-pluriannuelle', 'conditions-not-met'],
      ['carte-temporaire', 'conditions-met'],
    ]);
    expect(changes[1]?.fees.lines.map((l) => l.id)).not.toContain('regularisation');
    expect(changes[1]?.notices.next).toContain('COM-14');
  });
  it('does not allow work meanwhile, and goes to the commission', () => {
    expect(entry(young, ON)?.notices.provisional).toContain('ED-10');
    expect(entry(young, ON)?.notices.remedies).toContain('REF-3');
  });
  it('at renewal no longer looks at the age or the parent', () => {
    const held = merge(merge(young, integrated), {
      person: { birthDate: '2005-01-10' },
      residence: { since: '2015-01-01' },
      parent: { livesWith: false },
      permit: {
        kind: 'carte-temporaire',
        motif: 'jeune-avant-13-ans',
        since: '2025-09-01',
        expiresOn: '2026-08-31',
      },
    });
    expect(entry(held, ON, 'renewal')).toMatchObject({
      outcome: 'conditions-met',
      card: { kind: 'carte-pluriannuelle', validity: 'P4Y' },
      filing: { from: '2026-05-03', to: '2026-07-02' },
    });
  });
});

describe('Tunisian since 10', () => {
  const { outcome, unmet, documents } = looking('jeune-entre-mineur', 'tunisien-avant-10-ans');
  const tunisian = merge(young, {
    person: { nationality: 'TN' },
    residence: { since: '2018-03-10' },
    parent: { livesWith: false },
  });
  it('needs no parent', () => expect(outcome(tunisian, ON)).toBe('conditions-met'));
  it('10 at the latest', () =>
    expect(unmet(merge(tunisian, { residence: { since: '2018-03-11' } }), ON)).toEqual(['JTN-C1']));
  it('is not for others, and after 10 the common rule speaks', () => {
    expect(outcome(young, ON)).toBeUndefined();
    const common = looking('jeune-entre-mineur', 'avant-13-ans');
    expect(common.outcome(tunisian, ON)).toBeUndefined();
    const at11 = merge(tunisian, {
      residence: { since: '2019-03-11' },
      parent: { livesWith: true },
    });
    expect(common.outcome(at11, ON)).toBe('conditions-met');
  });
  it('does not impose the contract (TUN-4)', () => {
    expect(documents(tunisian, ON)).not.toContain('contrat-engagement-republicain');
    expect(outcome(merge(tunisian, { integration: { engagement: 'refuse' } }), ON)).toBe(
      'conditions-met',
    );
  });
});

describe('placed before 16', () => {
  const { entry, outcome, unmet, status, documents } = looking('jeune-entre-mineur', 'confie-ase');
  const placed = merge(young, {
    parent: { livesWith: false },
    residence: { since: '2023-01-01' },
    youth: { confided: 'ase', confidedOn: '2024-03-10', training: true },
  });
  it('is weighed, never promised', () => expect(outcome(placed, ON)).toBe('case-by-case'));
  it('the day of 16 counts, not the next', () =>
    expect(unmet(merge(placed, { youth: { confidedOn: '2024-03-11' } }), ON)).toEqual(['ASE-C1']));
  it('asks for a training that is followed', () => {
    expect(unmet(merge(placed, { youth: { training: false } }), ON)).toEqual(['ASE-C2']);
    expect(outcome(without(placed, 'youth', 'training'), ON)).toBe('incomplete');
  });
  it('weighs the opinion and the ties without deciding on them', () => {
    const against = merge(placed, {
      youth: { structureOpinion: 'defavorable', closeFamilyAbroad: true },
    });
    expect(status(against, ON, 'ASE-C4')).toBe('unmet');
    expect(outcome(against, ON)).toBe('case-by-case');
  });
  it('a trusted person counts since 2022-02-09', () => {
    const trusted = merge(placed, {
      person: { birthDate: '2003-09-01' },
      youth: { confided: 'tiers', confidedOn: '2018-01-01' },
    });
    expect(outcome(trusted, '2022-02-08')).toBe('conditions-not-met');
    expect(outcome(trusted, '2022-02-09')).toBe('case-by-case');
    expect(entry(trusted, '2022-02-08')?.flips).toBe('2022-02-09');
  });
  it('pays the stamp only, the full rate at renewal', () => {
    expect(entry(placed, '2026-04-30')?.fees).toMatchObject({ total: 25, atFiling: 0 });
    expect(entry(placed, '2026-05-01')?.fees.total).toBe(50);
    const held = merge(placed, {
      permit: {
        kind: 'carte-temporaire',
        motif: 'jeune-confie-ase',
        since: '2026-01-01',
        expiresOn: '2026-12-31',
      },
    });
    expect(entry(held, '2026-10-01', 'renewal')?.fees.total).toBe(250);
  });
  it('moves online on 2023-10-02', () => {
    const then = merge(placed, { person: { birthDate: '2005-03-10' } });
    expect(entry(then, '2023-10-01')?.filing.channel).toBe('prefecture');
    expect(entry(then, '2023-10-02')?.filing.channel).toBe('anef');
  });
  it('asks for the decision and the training', () =>
    expect(documents(placed, ON)).toEqual(
      expect.arrayContaining([
        'decision-placement-ase',
        'justificatif-formation',
        'avis-structure-accueil',
        'liens-pays-origine',
        'e-photo',
      ]),
    ));
});
