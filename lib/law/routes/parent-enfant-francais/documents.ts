import {
  birth2020,
  currentCard,
  home2020,
  passport2020,
  photos,
  socle,
} from '../../common/documents';
import { habitualResidenceProof } from '../../common/multi-year';
import type { DocumentRule } from '../../types';
import { asked, BEFORE, SINCE } from '../famille/documents';
import { ONLINE } from '../famille/stages';
import { hasVisaOrCard, recognisedByOther } from '../famille/tests';

const visaOrCard = asked('visa-long-sejour', ['CF-P-PEF-01'], {
  when: hasVisaOrCard,
  alternatives: ['titre-de-sejour-actuel'],
  detail: 'Seulement si l’on en a un, pour un autre motif.',
});

const contribution: readonly DocumentRule[] = [
  asked('preuves-contribution-enfant', ['CF-P-PEF-07'], {
    copies: 'copy',
    covers: 'P2Y',
    detail: 'Depuis la naissance, ou sur deux ans au moins.',
  }),
  asked('preuves-contribution-autre-parent', ['CF-P-PEF-08'], {
    copies: 'copy',
    covers: 'P2Y',
    when: recognisedByOther,
    alternatives: ['pension-alimentaire', 'decision-garde'],
    detail: 'Ou la décision de justice sur sa participation.',
  }),
  asked('preuve-residence-enfant', ['CF-P-PEF-06'], {
    copies: 'copy',
    alternatives: ['certificat-scolarite-enfant'],
  }),
];

/** « Parent d’enfant français » of the founding fiche, and what no period changed. */
const of2020: readonly DocumentRule[] = [
  passport2020,
  birth2020,
  asked('acte-de-mariage', ['CF-P-PEF-09'], { when: { is: 'union.kind', in: ['mariage'] } }),
  asked('acte-de-naissance-enfant', ['CF-P-PEF-02'], { maxAge: 'P3M' }),
  asked('carte-identite-enfant-francais', ['CF-P-PEF-04'], {
    to: BEFORE,
    alternatives: ['certificat-nationalite-francaise'],
    detail: 'Carte en cours, ou certificat de moins de six mois.',
  }),
  home2020,
  ...photos()
    .slice(0, 1)
    .map((rule): DocumentRule => ({ ...rule, to: BEFORE })),
];

const since2021: readonly DocumentRule[] = [
  ...socle(ONLINE),
  asked('acte-de-naissance-enfant', ['CF-P-PEF-03'], {
    from: SINCE,
    detail: 'Copie intégrale avec filiation ; récente, par prudence.',
  }),
  asked('carte-identite-enfant-francais', ['CF-P-PEF-04', 'CF-P-PEF-05'], {
    from: SINCE,
    alternatives: ['certificat-nationalite-francaise'],
    detail: 'Carte d’identité ou passeport en cours, ou certificat de moins de six mois.',
  }),
];

export const first = [visaOrCard, ...of2020, ...since2021, ...contribution];
export const renewal: readonly DocumentRule[] = [
  { ...visaOrCard, to: BEFORE },
  ...of2020,
  ...since2021,
  { ...currentCard, from: SINCE },
  ...contribution,
];
export const renewalOfMultiYear = [...renewal, habitualResidenceProof];
