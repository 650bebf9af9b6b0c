import { describe, expect, it } from 'vitest';
import { appealDeadline } from '@/lib/checklist';
import type { FactId } from '@/lib/facts';
import { factValue, parseSituation, type Situation } from '@/lib/situation';
import { assess, type RouteEntry } from './assess';

/** The control cases that the founders' sheets give for each change of law, one test each. */

const ordinary = {
  person: { nationality: 'SN', departement: '69' },
  conduct: { publicOrderThreat: false },
  union: { polygamy: false },
  integration: { engagement: 'pret' },
} as const;

function entries(
  situation: Situation,
  on: string,
  id: string,
  ground?: string | null,
  stage?: string,
): RouteEntry[] {
  const parsed = parseSituation(situation);
  if (!parsed.ok) throw new Error(parsed.problems.join(' ; '));
  return assess(parsed.situation, on).routes.filter(
    (r) =>
      r.id === id &&
      (ground === undefined || r.ground === ground) &&
      (stage === undefined || r.stage === stage),
  );
}
function entry(...args: Parameters<typeof entries>): RouteEntry {
  const [first] = entries(...args);
  if (!first) throw new Error(`no entry for ${args.slice(1).join(' ')}`);
  return first;
}
const ids = (e: RouteEntry) => e.criteria.map((c) => c.id);
const documents = (e: RouteEntry) =>
  e.checklist.filter((d) => d.needed !== 'no').map((d) => d.document);

const ase: Situation = {
  ...ordinary,
  person: { ...ordinary.person, birthDate: '2001-06-01' },
  permit: { kind: 'aucun', held: false },
  entry: { mode: 'irreguliere', date: '2016-01-01' },
  youth: { confided: 'ase', confidedOn: '2016-09-01', training: true },
};
const parentFr: Situation = {
  ...ordinary,
  person: { ...ordinary.person, birthDate: '1990-01-01' },
  permit: { kind: 'aucun', held: false },
  entry: { mode: 'irreguliere', date: '2020-01-01' },
  child: {
    any: true,
    french: true,
    birthDate: '2022-01-01',
    livesInFrance: true,
    contribution: 'depuis-la-naissance',
    otherParentFiliation: 'mariage',
  },
};
const spouse: Situation = {
  ...ordinary,
  person: { ...ordinary.person, birthDate: '1990-01-01' },
  entry: { mode: 'visa-long-sejour', date: '2021-07-30' },
  union: {
    ...ordinary.union,
    kind: 'mariage',
    partnerNationality: 'francaise',
    since: '2021-01-10',
    celebratedIn: 'france',
    livingTogether: true,
    partnerKeptNationality: true,
    livingTogetherSince: '2021-07-30',
    endedBy: 'aucune',
  },
};
const erf = (birthDate: string): Situation => ({
  ...ordinary,
  person: { ...ordinary.person, birthDate },
  entry: { mode: 'visa-long-sejour', date: '2015-01-01' },
  permit: { kind: 'aucun', held: false },
  rf: { authorised: true },
  parent: { permit: 'carte-resident', livesWith: true },
});

describe('control cases', () => {
  it('1. ASE before 16, first card in 2020: 25 € and no regularisation', () => {
    expect(entry(ase, '2020-02-01', 'jeune-entre-mineur', 'confie-ase').fees).toMatchObject({
      total: 25,
      atFiling: 0,
    });
  });
  it.each([
    ['2026-04-30', 425, 50],
    ['2026-05-01', 650, 100],
  ])(
    '2. parent of a French child entered without visa, on %s: %i €, %i at filing',
    (on, total, atFiling) => {
      expect(entry(parentFr, on, 'parent-enfant-francais').fees).toMatchObject({ total, atFiling });
    },
  );
  it('3. young person come by regroupement familial since May 2026: 150 € first, 100 € renewal', () => {
    const first = erf('2008-03-01');
    expect(entry(first, '2026-05-01', 'jeune-regroupement-familial').fees.total).toBe(150);
    const held: Situation = {
      ...first,
      permit: {
        kind: 'carte-temporaire',
        motif: 'enfant-regroupement-familial',
        expiresOn: '2026-08-15',
        since: '2025-08-16',
        renewals: 0,
      },
    };
    expect(
      entry(held, '2026-05-01', 'jeune-regroupement-familial', undefined, 'renewal').fees.total,
    ).toBe(100);
  });
  it('4. ill person with a long-stay visa, first card in June 2026: 50 €', () => {
    const ill: Situation = {
      ...ordinary,
      person: { ...ordinary.person, birthDate: '1980-01-01' },
      permit: { kind: 'aucun', held: false },
      entry: { mode: 'visa-long-sejour', date: '2025-01-01' },
      residence: { since: '2024-01-01' },
      health: { serious: true, noAccess: true },
    };
    expect(entry(ill, '2026-06-01', 'etranger-malade').fees.total).toBe(50);
  });
  it('5. APS of the parent of an ill child in June 2026: 100 €', () => {
    expect(
      entry(
        { ...ordinary, child: { ill: true, illParent: true, illLivesWith: true } },
        '2026-06-01',
        'parent-enfant-malade',
      ).fees.total,
    ).toBe(100);
  });
  it.each([
    ['2021-05-02', 'P3M'],
    ['2021-05-03', 'P6M'],
  ])('6. proof of address on %s: less than %s', (on, maxAge) => {
    const item = entry(spouse, on, 'conjoint-de-francais').checklist.find(
      (d) => d.document === 'justificatif-domicile',
    );
    expect(item?.maxAge).toBe(maxAge);
  });
  it.each([
    ['2023-04-04', 'prefecture', '2023-05-31', '2023-07-31'],
    ['2023-04-05', 'anef', '2023-04-02', '2023-06-01'],
  ])(
    '7. spouse whose card ends on 31 July 2023, on %s: %s from %s to %s',
    (on, channel, from, to) => {
      const held: Situation = {
        ...spouse,
        permit: {
          kind: 'carte-temporaire',
          motif: 'conjoint-de-francais',
          expiresOn: '2023-07-31',
          since: '2022-08-01',
          renewals: 0,
        },
      };
      expect(entry(held, on, 'conjoint-de-francais', undefined, 'renewal').filing).toMatchObject({
        channel,
        from,
        to,
      });
    },
  );
  it.each([
    ['2023-10-01', 'prefecture'],
    ['2023-10-02', 'anef'],
  ])('8. ill person on %s: %s', (on, channel) => {
    expect(
      entry({ ...ordinary, health: { serious: true } }, on, 'etranger-malade').filing.channel,
    ).toBe(channel);
  });
  it.each([
    ['2024-07-16', false],
    ['2024-07-17', true],
  ])('9. the contract of engagement on %s: %s', (on, present) => {
    for (const [situation, id] of [
      [spouse, 'conjoint-de-francais'],
      [parentFr, 'parent-enfant-francais'],
      [erf('2005-08-01'), 'jeune-regroupement-familial'],
    ] as const) {
      const e = entry(situation, on, id);
      expect(ids(e).includes('CF-COM-C3'), id).toBe(present);
      expect(documents(e).includes('contrat-engagement-republicain'), id).toBe(present);
    }
    const algerian = entry(
      { ...spouse, person: { ...ordinary.person, nationality: 'DZ' } },
      on,
      'certificat-de-residence-algerien',
    );
    expect(documents(algerian)).not.toContain('contrat-engagement-republicain');
  });
  it.each([
    ['2024-07-14', '2024-08-13'],
    ['2024-07-15', '2024-08-15'],
  ])('10. refusal with OQTF received on %s: until %s', (notifiedOn, until) => {
    const situation: Situation = {
      decision: { kind: 'refus-avec-oqtf', notifiedOn, constraint: 'libre' },
    };
    expect(appealDeadline((id: FactId) => factValue(situation, id))?.until).toBe(until);
  });
  it.each([
    ['2025-01-22', 'AES-TRAV-C2', 'AES-TRAV-C9'],
    ['2025-01-23', 'AES-TRAV-C9', 'AES-TRAV-C2'],
  ])('11. admission by work on %s shows %s and not %s', (on, shown, hidden) => {
    const worker: Situation = {
      ...ordinary,
      permit: { kind: 'aucun' },
      work: { employed: true, monthsIn24: 10 },
      residence: { since: '2017-01-01' },
    };
    const e = entry(worker, on, 'admission-exceptionnelle', 'travail');
    expect(ids(e)).toContain(shown);
    expect(ids(e)).not.toContain(hidden);
  });
  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
  ])('12. multi-year card of a spouse on %s: exam and A2 asked: %s', (on, asked) => {
    const held: Situation = {
      ...spouse,
      permit: {
        kind: 'carte-temporaire',
        motif: 'conjoint-de-francais',
        expiresOn: '2026-03-31',
        since: '2024-04-01',
        renewals: 1,
      },
    };
    const e = entry(held, on, 'conjoint-de-francais', undefined, 'renewal');
    expect(e.card).toEqual({ kind: 'carte-pluriannuelle', validity: 'P2Y' });
    expect(ids(e).includes('COM-8')).toBe(asked);
    expect(ids(e).includes('COM-9')).toBe(asked);
    expect(documents(e).includes('examen-civique')).toBe(asked);
    expect(documents(e).includes('attestation-niveau-langue')).toBe(asked);
  });
  it('13. multi-year card of someone born in France in 2026: neither A2 nor exam', () => {
    const born: Situation = {
      ...ordinary,
      person: { ...ordinary.person, birthDate: '2007-01-01', bornInFrance: true },
      permit: {
        kind: 'carte-temporaire',
        motif: 'ne-en-france',
        expiresOn: '2026-06-01',
        since: '2025-06-02',
        renewals: 0,
      },
    };
    const e = entry(born, '2026-04-15', 'jeune-entre-mineur', 'ne-en-france', 'renewal');
    expect(ids(e)).not.toContain('COM-8');
    expect(ids(e)).not.toContain('COM-9');
  });
  it('14. resident card of a work pension in 2026: neither B1 nor exam', () => {
    const pension: Situation = {
      ...ordinary,
      permit: { kind: 'carte-temporaire', motif: 'rente-accident-travail' },
      residence: { regular: true },
      work: { pension: true, pensionRate: 30 },
    };
    const e = entry(pension, '2026-01-01', 'carte-de-resident', 'rente');
    expect(e.outcome).toBe('conditions-met');
    expect(documents(e)).not.toContain('examen-civique');
  });
  it.each([
    ['2026-12-31', false],
    ['2027-01-01', true],
  ])('15. métiers en tension on %s: ended %s', (on, ended) => {
    const e = entry({ ...ordinary, permit: { kind: 'aucun' } }, on, 'metiers-en-tension');
    expect(e.outcome === 'not-in-force').toBe(ended);
    expect(e.notInForce).toBe(ended ? 'ended' : null);
  });
  it.each([
    ['2022-02-08', false],
    ['2022-02-09', true],
  ])('16. confided to a trusted person before 16, on %s: allowed %s', (on, allowed) => {
    const young: Situation = {
      ...ase,
      person: { ...ordinary.person, birthDate: '2003-06-01' },
      youth: {
        confided: 'tiers',
        confidedOn: '2018-09-01',
        training: true,
        structureOpinion: 'favorable',
        closeFamilyAbroad: false,
      },
    };
    const found = entries(young, on, 'jeune-entre-mineur', 'confie-ase').map((e) => e.outcome);
    expect(found.includes('case-by-case')).toBe(allowed);
  });
  it.each([
    ['2021-08-25', 'conditions-met'],
    ['2021-08-26', 'conditions-not-met'],
  ])('17. polygamy and a work pension on %s: %s', (on, outcome) => {
    const pension: Situation = {
      ...ordinary,
      person: { ...ordinary.person, birthDate: '1980-01-01' },
      union: { kind: 'mariage', polygamy: true },
      permit: { kind: 'aucun' },
      work: { pension: true, pensionRate: 30 },
    };
    expect(entry(pension, on, 'rente-accident-travail', 'cst').outcome).toBe(outcome);
  });
  it.each(['2020-02-01', '2023-01-01', '2026-11-24'])(
    '18. admission exceptionnelle in Mayotte on %s: closed',
    (on) => {
      for (const e of entries(
        {
          ...ordinary,
          person: { nationality: 'KM', departement: '976' },
          permit: { kind: 'aucun' },
        },
        on,
        'admission-exceptionnelle',
      )) {
        expect(e.outcome).toBe('not-in-force');
        expect(e.notInForce).toBe('territory');
      }
    },
  );
  it.each([
    ['2024-01-27', true],
    ['2024-01-28', false],
  ])(
    '19. fourth renewal in a row of a card for personal ties on %s: possible %s',
    (on, possible) => {
      const held: Situation = {
        ...ordinary,
        person: { ...ordinary.person, birthDate: '1980-01-01' },
        permit: {
          kind: 'carte-temporaire',
          motif: 'liens-personnels',
          expiresOn: '2024-03-01',
          since: '2020-03-02',
          renewals: 3,
        },
        integration: {
          cirSigned: true,
          cirAttended: false,
          studiesInFrance: false,
          strongTies: true,
        },
        union: { kind: 'aucune' },
        child: { any: false, french: false },
        rf: { authorised: false },
      };
      const yearly = entries(held, on, 'liens-personnels-et-familiaux', undefined, 'renewal').find(
        (e) => e.card.kind === 'carte-temporaire',
      );
      expect(yearly).toBeDefined();
      expect(yearly?.outcome !== 'conditions-not-met').toBe(possible);
    },
  );
  it.each(['2021-04-30', '2021-05-01'])(
    '20. last day for a young person come by regroupement familial, on %s: the day before 19',
    (on) => {
      expect(entry(erf('2002-10-15'), on, 'jeune-regroupement-familial').filing.to).toBe(
        '2021-10-14',
      );
    },
  );
});
