import {
  birth2020,
  childrenBirth2020,
  currentCard,
  medicalAtHandover,
  notPolygamousStatement,
  passport2020,
  photos,
  home2020,
  socle,
} from '../../common/documents';
import { habitualResidenceProof } from '../../common/multi-year';
import type { Expr } from '../../expr';
import type { DocumentRule } from '../../types';
import { asked, BEFORE, childrenBirth, lifeTogether, SINCE } from '../famille/documents';
import { ONLINE } from '../famille/stages';

const ended = (by: string): Expr => ({
  all: [{ no: 'union.livingTogether' }, { is: 'union.endedBy', in: [by] }],
});

/** Death or violence: what proves that the end of the life together is not held against the person. */
const rupture = (fact: string): readonly DocumentRule[] => [
  asked('acte-de-deces', [fact], { when: ended('deces') }),
  asked('preuves-violences', [fact], {
    copies: 'copy',
    when: ended('violences'),
    alternatives: ['jugement-divorce'],
    detail: 'Plainte, condamnation, ou jugement de divorce pour faute.',
  }),
];

/** « Époux de Français » of the founding fiche, for a first card as for a renewal. */
const of2020 = (permit: DocumentRule): readonly DocumentRule[] => [
  permit,
  passport2020,
  asked('acte-de-mariage', ['CF-P-CJ1-04'], { maxAge: 'P3M' }),
  asked('carte-identite-conjoint-francais', ['CF-P-CJ1-06'], {
    alternatives: ['certificat-nationalite-francaise'],
  }),
  birth2020,
  childrenBirth2020,
  home2020,
  ...photos()
    .slice(0, 1)
    .map((rule): DocumentRule => ({ ...rule, to: BEFORE })),
  { ...notPolygamousStatement, from: '2020-01-01', to: BEFORE },
];

const visaThenProofOfEntry: readonly DocumentRule[] = [
  asked('visa-long-sejour', ['CF-P-CJ1-03'], {
    alternatives: ['preuve-entree-reguliere', 'titre-de-sejour-actuel'],
  }),
  asked('preuve-entree-reguliere', ['CF-P-CJ1-02'], {
    alternatives: ['visa-long-sejour', 'titre-de-sejour-actuel'],
    detail:
      'Une seule preuve : visa et cachet, cachet seul, dispense de visa, titre en cours ou déclaration d’entrée.',
  }),
];
const permitHeld = asked('titre-de-sejour-actuel', ['CF-P-CJ1-03', 'CF-P-CJ1-02'], {
  alternatives: ['visa-long-sejour'],
});

const french = (fact: string): DocumentRule =>
  asked('carte-identite-conjoint-francais', [fact], {
    from: SINCE,
    alternatives: ['certificat-nationalite-francaise'],
    detail: 'Passeport ou carte d’identité en cours, ou certificat de moins de six mois.',
  });
const marriage = (fact: string): DocumentRule =>
  asked('acte-de-mariage', [fact], {
    from: SINCE,
    detail: 'Copie intégrale, ou transcription d’un mariage célébré à l’étranger.',
  });

const firstOf = (
  permit: readonly DocumentRule[],
  proofs: readonly DocumentRule[],
): readonly DocumentRule[] => [
  ...of2020(permit[0] as DocumentRule),
  ...permit.slice(1),
  ...socle(ONLINE),
  marriage('CF-P-CJ1-05'),
  french('CF-P-CJ1-07'),
  ...proofs,
  ...rupture('CF-P-CJ1-10'),
  childrenBirth,
];
/** R313-1 3° asked for it before the new code too. */
const medical: DocumentRule = { ...medicalAtHandover, from: '2020-01-01' };

export const firstWithVisa = [
  ...firstOf(visaThenProofOfEntry, lifeTogether(['CF-P-CJ1-08'])),
  medical,
];
export const firstWithoutVisa = [
  ...firstOf(visaThenProofOfEntry, lifeTogether(['CF-P-CJ1-09'], { covers: 'P6M' })),
  medical,
];
export const change = firstOf([permitHeld], lifeTogether(['CF-P-CJ1-08']));

export const renewal: readonly DocumentRule[] = [
  ...of2020({ ...permitHeld, facts: ['CF-P-CJR-01'], from: '2020-01-01', to: BEFORE }),
  ...socle(ONLINE),
  { ...currentCard, facts: ['CF-P-CJR-01', 'PC-9'], from: SINCE },
  marriage('CF-P-CJR-02'),
  french('CF-P-CJR-03'),
  ...lifeTogether(['CF-P-CJR-04']),
  ...rupture('CF-P-CJR-05'),
  childrenBirth,
];
export const renewalOfMultiYear = [...renewal, habitualResidenceProof];
