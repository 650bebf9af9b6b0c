import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assess, type RouteEntry } from '@/lib/assess';
import type { RouteId } from '@/lib/law';
import type { Situation } from '@/lib/situation';

/**
 * The founding fiche on its own day, item by item: each line of « Pièces à fournir » is one or several documents of ours
 * (all must be there), and nothing else is filed. Conditional documents count whatever the person's case.
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
/** The items of the lists that stand directly in the chapter's « Demande de la carte ». */
function itemsOf(chapter: string): readonly string[] {
  const fiche = JSON.parse(readFileSync(FICHE, 'utf8')) as Node;
  const found = descendants(fiche).find((n) => n.type === 'Chapitre' && n.title === chapter);
  const demand = found?.children?.find((n) => n.title === 'Demande de la carte');
  return (demand?.children ?? [])
    .filter((n) => n.type === 'Liste')
    .flatMap((list) => list.children ?? [])
    .map((item) => item.text ?? '');
}

const married: Situation = {
  person: { nationality: 'ML', birthDate: '1990-01-01', departement: '69' },
  entry: { mode: 'visa-long-sejour', date: '2019-03-01', vlstsValidated: true },
  permit: {
    kind: 'vls-ts',
    motif: 'conjoint-de-francais',
    since: '2019-03-01',
    expiresOn: '2020-02-29',
    held: true,
  },
  union: {
    kind: 'mariage',
    partnerNationality: 'francaise',
    celebratedIn: 'france',
    since: '2018-12-01',
    partnerKeptNationality: true,
    livingTogether: true,
    livingTogetherSince: '2019-03-01',
    polygamy: false,
    countryAllowsPolygamy: true,
  },
  child: { any: true, french: false },
  conduct: { publicOrderThreat: false },
  integration: { cirSigned: true, cirAttended: true, rejectedValues: false },
};
const partner: Situation = {
  ...married,
  permit: { ...married.permit, motif: 'etudiant' },
  union: {
    kind: 'pacs',
    partnerNationality: 'francaise',
    since: '2018-12-01',
    relationReal: true,
    livingTogether: true,
    livingTogetherSince: '2018-12-01',
  },
};
const parent: Situation = {
  ...married,
  permit: { kind: 'aucun', held: false },
  entry: { mode: 'irreguliere', date: '2017-01-01' },
  child: {
    any: true,
    french: true,
    birthDate: '2018-01-01',
    livesInFrance: true,
    contribution: 'depuis-la-naissance',
    otherParentFiliation: 'reconnaissance',
    recognisedByApplicant: false,
    otherParentContribution: 'prouvee',
  },
};

type Expected = readonly (readonly [RegExp, readonly string[]])[];
const identity: Expected = [
  [/passeport/i, ['passeport']],
  [/^(Votre a|A)cte de naissance$/, ['acte-de-naissance']],
  [/domicile/i, ['justificatif-domicile']],
  [/^3 photos/, ['photos-identite']],
];
const together = ['declaration-communaute-de-vie', 'preuves-vie-commune'];

const chapters: readonly {
  readonly chapter: string;
  readonly route: RouteId;
  readonly situation: Situation;
  readonly items: Expected;
  readonly total: number;
  readonly atFiling: number;
}[] = [
  {
    chapter: 'Époux de Français',
    route: 'conjoint-de-francais',
    situation: married,
    total: 225,
    atFiling: 0,
    items: [
      [/visa de long séjour/, ['visa-long-sejour']],
      [/acte de mariage/, ['acte-de-mariage']],
      [/nationalité française du conjoint/, ['carte-identite-conjoint-francais']],
      [/vos enfants/, ['acte-de-naissance-enfant']],
      [/^Justificatifs de communauté/, together],
      [/rompue/, ['acte-de-deces', 'preuves-violences']],
      [/non polygamie/, ['attestation-non-polygamie']],
      ...identity,
    ],
  },
  {
    chapter: 'Étranger pacsé',
    route: 'pacse-avec-francais',
    situation: partner,
    total: 225,
    atFiling: 0,
    items: [
      [/visa de long séjour/, ['visa-long-sejour']],
      [/partenaire$/, ['carte-identite-conjoint-francais']],
      [/^Convention de Pacs/, ['convention-pacs']],
      [/^Justificatifs de communauté/, together],
      ...identity,
    ],
  },
  {
    chapter: "Parent d'enfant français",
    route: 'parent-enfant-francais',
    situation: parent,
    total: 425,
    atFiling: 50,
    items: [
      [/visa de long séjour/, ['visa-long-sejour']],
      [/acte de mariage/, ['acte-de-mariage']],
      [/de votre enfant de moins de 3 mois/, ['acte-de-naissance-enfant']],
      [/nationalité française de l'enfant/, ['carte-identite-enfant-francais']],
      [
        /^Justificatifs de votre contribution/,
        // « Non marié » in the fiche; by law, « reconnu par l’autre parent » (README § 5, S3).
        ['preuves-contribution-enfant', 'preuves-contribution-autre-parent'],
      ],
      [/résidence en France de l'enfant/, ['preuve-residence-enfant']],
      ...identity,
    ],
  },
];

const filed = (entry: RouteEntry): string[] =>
  entry.checklist.filter((item) => item.at === 'filing').map((item) => item.document);

describe.skipIf(!here)('F2209 on 2020-01-21 (skipped without ../shared)', () => {
  describe.each(chapters)('$chapter', ({ chapter, route, situation, items, total, atFiling }) => {
    const [entry] = assess(situation, ON).routes.filter(
      (e) => e.id === route && e.outcome !== 'conditions-not-met',
    );
    const lines = here ? itemsOf(chapter) : [];
    const expectedFor = (line: string) => {
      const found = items.filter(([pattern]) => pattern.test(line));
      expect([line, found.length]).toEqual([line, 1]);
      return found[0]?.[1] ?? [];
    };

    it('has a list', () => expect(lines.length).toBeGreaterThanOrEqual(8));
    it('files exactly what the fiche lists', () =>
      expect(filed(entry as RouteEntry).sort()).toEqual(lines.flatMap(expectedFor).sort()));
    it('maps no item in vain', () => {
      for (const [pattern] of items) expect(lines.some((line) => pattern.test(line))).toBe(true);
    });
    it('costs what the fiche says, the regularisation visa included', () =>
      expect(entry?.fees).toMatchObject({ total, atFiling }));
    it('is filed at the counter', () => expect(entry?.filing.channel).toBe('prefecture'));
    it('asks for translation apart, and payment at the handover', () => {
      const at = (moment: string) =>
        entry?.checklist.filter((i) => i.at === moment).map((i) => i.document);
      expect(at('formality')).toContain('traduction-assermentee');
      expect(at('handover')).toContain('timbre-fiscal');
    });
  });

  it('gives the ages that the fiche writes', () => {
    const [spouse] = assess(married, ON).routes.filter((e) => e.id === 'conjoint-de-francais');
    const age = (document: string) =>
      spouse?.checklist.find((i) => i.document === document)?.maxAge;
    expect([
      age('acte-de-mariage'),
      age('justificatif-domicile'),
      age('acte-de-naissance'),
    ]).toEqual(['P3M', 'P3M', null]);
  });

  it('gives one year, or two after the long-stay visa, and the window of two months', () => {
    const [spouse] = assess(married, ON).routes.filter((e) => e.id === 'conjoint-de-francais');
    expect([spouse?.card.kind, spouse?.card.validity]).toEqual(['carte-pluriannuelle', 'P2Y']);
    expect([spouse?.filing.from, spouse?.filing.to]).toEqual(['2019-12-29', '2020-02-29']);
    const [child] = assess(parent, ON).routes.filter((e) => e.id === 'parent-enfant-francais');
    expect([child?.card.kind, child?.card.validity]).toEqual(['carte-temporaire', 'P1Y']);
  });
});
