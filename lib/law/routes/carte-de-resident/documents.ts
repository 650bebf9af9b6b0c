import {
  childrenBirth2020,
  currentCard,
  engagementSigned,
  notPolygamousStatement,
  socle,
  socle2020,
} from '../../common/documents';
import { habitualResidenceProof } from '../../common/multi-year';
import type { Expr } from '../../expr';
import type { DocumentRule } from '../../types';

const over65: Expr = { elapsed: 'P65Y1D', since: 'person.birthDate' };
const excused: Expr = { any: [over65, { yes: 'integration.medicalExemption' }] };
const holdsCard: Expr = {
  is: 'permit.kind',
  in: ['carte-temporaire', 'carte-pluriannuelle', 'vls-ts', 'aps'],
};

export const asked = (
  document: DocumentRule['document'],
  facts: readonly string[],
  more: Partial<DocumentRule> = {},
): DocumentRule => ({ document, facts, at: 'filing', copies: 'original-and-copy', ...more });

/** Common file and the permit held (CF-P-CR-01). `onlineFrom`: the day the first card moved to the ANEF. */
export const commonFile = (onlineFrom?: string): readonly DocumentRule[] => [
  ...socle2020,
  { ...notPolygamousStatement, to: '2021-05-02' },
  childrenBirth2020,
  ...socle(onlineFrom),
  asked('titre-de-sejour-actuel', ['CF-P-CR-01'], { when: holdsCard }),
];

/** Language, exam, declaration: only where the integration of the resident card is asked. */
export const integrationFile: readonly DocumentRule[] = [
  asked('contrat-engagement-republicain', ['CF-P-CR-04'], {
    copies: 'original',
    detail: 'La déclaration sur l’honneur de respecter les principes de la République.',
  }),
  asked('attestation-niveau-langue', ['CF-P-CR-05', 'CF-P-CR-06'], {
    copies: 'copy',
    when: { not: excused },
  }),
  asked('examen-civique', ['CF-P-CR-07'], { copies: 'copy', when: { not: over65 } }),
];

const onlyWhen = (rules: readonly DocumentRule[], when?: Expr): readonly DocumentRule[] =>
  when ? rules.map((rule) => ({ ...rule, when })) : rules;

export const spouseFile = (when?: Expr): readonly DocumentRule[] =>
  onlyWhen(
    [
      asked('acte-de-mariage', ['CF-P-CR-02']),
      asked('carte-identite-conjoint-francais', ['CF-P-CR-02'], {
        alternatives: ['certificat-nationalite-francaise'],
        detail: 'Un certificat de nationalité doit avoir moins de six mois.',
      }),
      asked('preuves-vie-commune', ['CF-P-CR-02'], {
        copies: 'copy',
        detail: 'Depuis la dernière carte.',
      }),
    ],
    when,
  );

export const parentFile = (when?: Expr): readonly DocumentRule[] =>
  onlyWhen(
    [
      asked('acte-de-naissance-enfant', ['CF-P-CR-03']),
      asked('carte-identite-enfant-francais', ['CF-P-CR-03'], {
        alternatives: ['certificat-nationalite-francaise'],
      }),
      asked('preuves-contribution-enfant', ['CF-P-CR-03'], { copies: 'copy' }),
    ],
    when,
  );

export const pensionFile = (when?: Expr): readonly DocumentRule[] =>
  onlyWhen(
    [asked('rente-at-mp', ['RAT-P2']), asked('attestation-incapacite-20', ['RAT-P3'])],
    when,
  );

/** Renewal: photos until the ANEF (2024-07-04), the card, and proof of residence since 2024-01-28. */
export const renewalFile: readonly DocumentRule[] = [
  ...socle2020,
  { ...notPolygamousStatement, to: '2021-05-02' },
  ...socle('2024-07-04'),
  currentCard,
  habitualResidenceProof,
];

/** The treaty with Tunisia makes the contract optional (RS-TN-03). */
export const withoutContract = (rules: readonly DocumentRule[]): readonly DocumentRule[] =>
  rules.filter((rule) => rule !== engagementSigned);
