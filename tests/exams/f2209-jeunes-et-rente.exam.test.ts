import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assess, type RouteEntry } from '@/lib/assess';
import type { RouteId } from '@/lib/law';
import type { Situation } from '@/lib/situation';

/**
 * The chapters of the founding fiche on young people, on the work pension and on the spouse of a foreigner, on its own day.
 * Each line of « Pièces à fournir » is documents of ours, all there, and nothing else is filed.
 */
const FICHE = fileURLToPath(new URL('../../../shared/fiches-2020/F2209.json', import.meta.url));
const here = existsSync(FICHE);
const ON = '2020-01-21';

interface Node {
  readonly type?: string;
  readonly title?: string;
  readonly text?: string;
  readonly children?: readonly Node[];
}
const descendants = (node: Node): readonly Node[] => [
  node,
  ...(node.children ?? []).flatMap(descendants),
];
const fiche = here ? (JSON.parse(readFileSync(FICHE, 'utf8')) as Node) : {};
const chapterOf = (title: string) =>
  descendants(fiche).find((n) => n.type === 'Chapitre' && n.title === title);
const part = (chapter: string, title: string) =>
  chapterOf(chapter)?.children?.find((n) => n.title === title);
const itemsOf = (chapter: string): readonly string[] =>
  (part(chapter, 'Demande de la carte')?.children ?? [])
    .filter((n) => n.type === 'Liste')
    .flatMap((list) => list.children ?? [])
    .map((item) => item.text ?? '');
const textOf = (chapter: string, title: string): string =>
  descendants(part(chapter, title) ?? {})
    .map((n) => n.text ?? '')
    .join(' ');

const young: Situation = {
  person: { nationality: 'ML', birthDate: '2001-09-01', departement: '69' },
  permit: { kind: 'aucun', held: false },
  entry: { mode: 'visa-court-sejour', date: '2010-08-01' },
  residence: { since: '2010-08-01', continuous: true },
  union: { kind: 'aucune' },
  child: { any: true },
  conduct: { publicOrderThreat: false },
};
const pensioner: Situation = {
  ...young,
  person: { nationality: 'ML', birthDate: '1975-09-01', departement: '69' },
  union: { kind: 'mariage', polygamy: false },
  work: { pension: true, pensionRate: 30 },
};
const reunited: Situation = {
  ...young,
  rf: { authorised: true },
  parent: { permit: 'carte-resident' },
};
const since13: Situation = { ...young, parent: { livesWith: true, permit: 'aucun' } };
const tunisian: Situation = {
  ...young,
  person: { nationality: 'TN', birthDate: '2001-09-01', departement: '69' },
};
const born: Situation = {
  ...young,
  person: { ...young.person, bornInFrance: true },
  entry: { mode: 'jamais-entre' },
  residence: { since: '2001-09-01', continuous: true },
  youth: { schoolYearsAfter10: 7 },
};
const placed: Situation = {
  ...young,
  youth: { confided: 'ase', confidedOn: '2016-09-01', training: true },
};
const longTerm: Situation = {
  ...young,
  person: { ...young.person, birthDate: '2001-12-01' },
  parent: {
    permit: 'resident-ue-autre-etat',
    livedTogetherInEu: true,
    resourcesAndInsurance: true,
  },
};

type Expected = readonly (readonly [RegExp, readonly string[]])[];
const identity: Expected = [
  [/passeport/i, ['passeport']],
  [/domicile/i, ['justificatif-domicile']],
  [/^3 photos/, ['photos-identite']],
];
const birth: Expected[number] = [/^Votre acte de naissance$/, ['acte-de-naissance']];
const youth = 'Jeune étranger entré mineur';
/** « Justificatifs du motif de votre séjour … etc. » covers what each case must prove; the fiche sends to the préfecture for it. */
const reason = (...more: readonly string[]): Expected => [
  ...identity,
  birth,
  [/vos enfants/, ['acte-de-naissance-enfant']],
  [/^Justificatifs du motif/, ['preuves-presence-en-france', ...more]],
];

interface Chapter {
  readonly chapter: string;
  readonly route: RouteId;
  readonly ground: string | null;
  readonly situation: Situation;
  readonly items: Expected;
  readonly total: number;
}
const chapters: readonly Chapter[] = [
  {
    chapter: 'Jeune majeur entré par regroupement familial',
    route: 'jeune-regroupement-familial',
    ground: null,
    situation: reunited,
    items: [
      [/DCEM/, ['dcem']],
      [/^Autorisation de regroupement/, ['autorisation-regroupement-familial']],
      ...identity,
      birth,
    ],
    total: 75,
  },
  ...(
    [
      ['avant-13-ans', since13, reason(), 225],
      ['tunisien-avant-10-ans', tunisian, reason(), 225],
      ['ne-en-france', born, reason(), 225],
      // The law of that day already asked for the opinion and the ties (README § 3.2 s); 25 € and not 225 € (README § 5, S1).
      ['confie-ase', placed, reason('avis-structure-accueil', 'liens-pays-origine'), 25],
      [
        'parent-resident-longue-duree-ue',
        longTerm,
        // What the conditions of that case must prove (RLD-P1).
        reason(
          'titre-de-sejour-parent',
          'justificatif-lien-familial',
          'justificatif-ressources',
          'attestation-assurance-maladie',
        ),
        225,
      ],
    ] as const
  ).map(
    ([ground, situation, items, total]): Chapter => ({
      chapter: youth,
      route: 'jeune-entre-mineur',
      ground,
      situation,
      items,
      total,
    }),
  ),
  {
    chapter: "Vous êtes titulaire d'une rente d'accident du travail en France",
    route: 'rente-accident-travail',
    ground: 'cst',
    situation: { ...pensioner, entry: { mode: 'visa-long-sejour', date: '2010-08-01' } },
    items: [
      [/acte de mariage/, ['acte-de-mariage']],
      [/vos enfants/, ['acte-de-naissance-enfant']],
      [/incapacité/, ['attestation-incapacite-20']],
      [/versant la rente/, ['rente-at-mp']],
      ...identity,
    ],
    total: 75,
  },
];

const filed = (entry: RouteEntry): string[] =>
  entry.checklist.filter((item) => item.at === 'filing').map((item) => item.document);

describe.skipIf(!here)('F2209 on 2020-01-21 (skipped without ../shared)', () => {
  describe.each(chapters)(
    '$chapter, $ground',
    ({ chapter, route, ground, situation, items, total }) => {
      const [entry] = assess(situation, ON).routes.filter(
        (e) => e.id === route && e.ground === ground,
      );
      const lines = itemsOf(chapter);
      const expectedFor = (line: string) => {
        const found = items.filter(([pattern]) => pattern.test(line));
        expect([line, found.length]).toEqual([line, 1]);
        return found[0]?.[1] ?? [];
      };

      it('has a list', () => expect(lines.length).toBeGreaterThanOrEqual(6));
      it('is open to the person of the chapter', () =>
        expect(entry?.outcome).toBe(ground === 'confie-ase' ? 'case-by-case' : 'conditions-met'));
      it('files exactly what the fiche lists', () =>
        expect(filed(entry as RouteEntry).sort()).toEqual(lines.flatMap(expectedFor).sort()));
      it('maps no item in vain', () => {
        for (const [pattern] of items)
          expect(lines.filter((line) => pattern.test(line))).toHaveLength(1);
      });
      it('costs what the law of that day said', () => {
        expect(entry?.fees.total).toBe(total);
        if (ground !== 'confie-ase')
          expect(textOf(chapter, 'Demande de la carte')).toContain(`payer ${total} €`);
      });
      it('is filed at the counter, for a year, then four (care of a parent’s card apart)', () => {
        expect(entry?.filing.channel).toBe('prefecture');
        const ofParent = ground === 'parent-resident-longue-duree-ue';
        expect(entry?.card).toEqual({
          kind: 'carte-temporaire',
          validity: ofParent ? null : 'P1Y',
        });
        expect(textOf(chapter, 'Durée de validité')).toContain('valable 1 an');
        expect(entry?.renewal?.validity).toBe('P4Y');
        expect(textOf(chapter, 'Renouvellement')).toContain('valable 4 ans');
      });
      it('asks for translation apart, and payment at the handover', () => {
        const at = (moment: string) =>
          entry?.checklist.filter((i) => i.at === moment).map((i) => i.document);
        expect(at('formality')).toContain('traduction-assermentee');
        expect(at('handover')).toContain('timbre-fiscal');
      });
    },
  );

  it('the young and the pensioner go to the commission, the child of a long-term resident does not (S7)', () => {
    for (const { situation, route, ground } of chapters) {
      const [entry] = assess(situation, ON).routes.filter(
        (e) => e.id === route && e.ground === ground,
      );
      expect([ground, entry?.notices.remedies.includes('REF-3a')]).toEqual([
        ground,
        ground !== 'parent-resident-longue-duree-ue',
      ]);
    }
  });

  it('the pensioner in regular stay is offered the resident card first (S12)', () => {
    const regular: Situation = {
      ...pensioner,
      permit: { kind: 'recepisse', held: true },
      residence: { ...pensioner.residence, regular: true },
    };
    const [first] = assess(regular, ON).routes.filter((e) => e.id === 'rente-accident-travail');
    expect([first?.ground, first?.outcome, first?.card.kind]).toEqual([
      'cr',
      'conditions-met',
      'carte-resident',
    ]);
  });

  describe("Époux d'un étranger ayant un titre de séjour", () => {
    const spouse: Situation = {
      ...pensioner,
      work: {},
      union: { kind: 'mariage', partnerNationality: 'autre', polygamy: false },
      rf: { authorised: false },
      partner: {
        permit: 'carte-resident',
        regularSince: '2018-07-21',
        resourcesMet: true,
        housingMet: true,
        respectsPrinciples: true,
        familyAbroad: true,
      },
    };
    const leads = (situation: Situation) =>
      assess(situation, ON)
        .routes.filter((e) => e.id === 'conjoint-etranger')
        .map((e) => [e.leadsTo, e.outcome]);
    const cases = (chapterOf("Époux d'un étranger ayant un titre de séjour")?.children ?? [])
      .flatMap(descendants)
      .filter((n) => n.type === 'Cas');

    it('has the three cases of the fiche', () => expect(cases).toHaveLength(3));
    it('eighteen months with a card: regroupement familial', () =>
      expect(leads(spouse)).toEqual([['regroupement-familial', 'conditions-met']]));
    it('passeport talent: talent (famille)', () =>
      expect(
        leads({
          ...spouse,
          entry: { mode: 'visa-long-sejour', date: '2020-01-02' },
          partner: { permit: 'talent', euBlueCard: false, familyAbroad: false },
        }),
      ).toEqual([['talent-famille', 'conditions-met']]));
    it('otherwise: ask the préfecture', () =>
      expect(
        leads({ ...spouse, partner: { ...spouse.partner, familyAbroad: false } }),
      ).toContainEqual(['prefecture', 'case-by-case']));
  });

  it('the ill person: the conditions of the fiche, in the words of the law (S11)', () => {
    const [entry] = assess(
      {
        ...young,
        person: { ...young.person, birthDate: '1980-01-01' },
        health: { serious: true, noAccess: true },
      },
      ON,
    ).routes.filter((e) => e.id === 'etranger-malade');
    expect(entry?.outcome).toBe('case-by-case');
    expect(entry?.criteria.filter((c) => c.nature !== 'factor').map((c) => c.id)).toEqual(
      expect.arrayContaining(['UE-1', 'MAL-C1', 'MAL-C2', 'MAL-C3', 'MAL-C5', 'COM-2']),
    );
  });
});
