import { describe, expect, it } from 'vitest';
import { clean, looking, merge, without } from '../parts/test-situations';

const ON = '2026-06-15';
const abroad = merge(clean, {
  person: { birthDate: '1995-02-01' },
  union: { kind: 'mariage', partnerNationality: 'autre', polygamy: false, livingTogether: true },
  rf: { authorised: false },
  partner: {
    permit: 'carte-pluriannuelle',
    regularSince: '2024-12-15',
    resourcesMet: true,
    resourcesExempt: false,
    housingMet: true,
    respectsPrinciples: true,
    familyAbroad: true,
  },
});

describe('reunification to ask', () => {
  const { entry, entries, outcome, unmet } = looking('conjoint-etranger', 'rf-a-demander');
  it('is a right after eighteen months, and leads to the OFII', () => {
    expect(outcome(abroad, '2026-06-14')).toBe('conditions-not-met');
    expect(entry(abroad, '2026-06-14')?.flips).toBe('2026-06-15');
    expect(entry(abroad, ON)).toMatchObject({
      outcome: 'conditions-met',
      leadsTo: 'regroupement-familial',
      card: { kind: 'autorisation-regroupement-familial' },
    });
    expect(entry(abroad, ON)?.filing.channel).toBe('ofii');
    expect(entries(abroad, ON)).toHaveLength(1);
  });
  it.each([
    ['no resources', { partner: { resourcesMet: false } }, 'RF-C7'],
    ['small home', { partner: { housingMet: false } }, 'RF-C12'],
    ['principles', { partner: { respectsPrinciples: false } }, 'RF-C13'],
    ['no permit', { partner: { permit: 'aucun' } }, 'RF-C2'],
    ['under 18', { person: { birthDate: '2008-06-16' } }, 'RF-C4'],
    ['in France already', { partner: { familyAbroad: false } }, 'RF-C14'],
    ['polygamy', { union: { polygamy: true } }, 'RF-C15'],
    ['not married', { union: { kind: 'concubinage' } }, 'RF-C18'],
    ['French spouse', { union: { partnerNationality: 'francaise' } }, 'RF-C18'],
  ] as const)('is closed: %s', (_, changes, id) => {
    expect(outcome(merge(abroad, changes), ON)).toBe('conditions-not-met');
    expect(unmet(merge(abroad, changes), ON)).toContain(id);
  });
  it('spares resources to who is exempt', () =>
    expect(
      outcome(merge(abroad, { partner: { resourcesMet: false, resourcesExempt: true } }), ON),
    ).toBe('conditions-met'));
  it.each(['regularSince', 'housingMet', 'respectsPrinciples', 'familyAbroad'] as const)(
    'is to be settled without partner.%s',
    (fact) => expect(outcome(without(abroad, 'partner', fact), ON)).toBe('incomplete'),
  );
  it('asks three years and a ten-year card in Mayotte since 2024-01-28', () => {
    const there = merge(abroad, {
      person: { departement: '976' },
      partner: { regularSince: '2021-01-28' },
    });
    expect(outcome(there, '2024-01-27')).toBe('conditions-met');
    expect(unmet(there, '2024-01-28')).toEqual(['MAY-3']);
    const resident = merge(there, { partner: { permit: 'carte-resident' } });
    expect(outcome(resident, '2024-01-28')).toBe('conditions-met');
  });
  it('someone not married still gets one entry, closed', () => {
    const single = merge(clean, { person: { birthDate: '1990-01-01' }, rf: { authorised: false } });
    expect(outcome(single, ON)).toBe('conditions-not-met');
  });
});

describe('reunification in place', () => {
  const { entry, outcome, unmet } = looking('conjoint-etranger', 'rf-sur-place');
  const student = merge(abroad, {
    partner: { familyAbroad: false },
    residence: { regular: true },
    permit: { kind: 'carte-temporaire', motif: 'etudiant', expiresOn: '2026-10-31' },
  });
  it('is for who holds a card', () => {
    expect(entry(student, ON)).toMatchObject({
      outcome: 'conditions-met',
      leadsTo: 'regroupement-familial',
    });
    expect(looking('conjoint-etranger', 'rf-a-demander').entry(student, ON)).toBeUndefined();
    expect(outcome(abroad, ON)).toBeUndefined();
  });
  it('still asks the conditions of the relative', () =>
    expect(unmet(merge(student, { partner: { housingMet: false } }), ON)).toEqual(['RF-C12']));
});

describe('other cases', () => {
  const { entry } = looking('conjoint-etranger', 'repli');
  it('who lives here without a card is sent to the préfecture, nothing promised', () => {
    const here = merge(abroad, { partner: { familyAbroad: false } });
    expect(entry(here, ON)).toMatchObject({ outcome: 'case-by-case', leadsTo: 'prefecture' });
    expect(entry(here, ON)?.notices.next).toContain('AES-VPF-C4');
  });
  it('the spouse of a refugee has another scheme', () => {
    const refugee = merge(abroad, { partner: { permit: 'protege' } });
    expect(entry(refugee, ON)?.notices.warnings).toContain('PRO-C1');
    expect(looking('conjoint-etranger', 'rf-a-demander').entry(refugee, ON)).toBeUndefined();
  });
});
