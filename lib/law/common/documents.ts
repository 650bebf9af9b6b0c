import type { Expr } from '../expr';
import type { DocumentRule } from '../types';

/** Documents that every file asks for, by period (routes.md § 1.5). Annexe 10 applies from 2021-05-03. */

const marriedWherePolygamyAllowed: Expr = {
  all: [{ is: 'union.kind', in: ['mariage'] }, { yes: 'union.countryAllowsPolygamy' }],
};
const holdsCard: Expr = {
  is: 'permit.kind',
  in: [
    'carte-temporaire',
    'carte-pluriannuelle',
    'carte-resident',
    'certificat-algerien-1-an',
    'certificat-algerien-10-ans',
  ],
};

export const passport: DocumentRule = {
  document: 'passeport',
  facts: ['CF-P-COM-01', 'CF-P-COM-02'],
  at: 'filing',
  copies: 'original-and-copy',
  alternatives: ['attestation-consulaire'],
  detail: 'Pages d’état civil, de validité, des visas et des cachets d’entrée.',
  from: '2021-05-03',
};
export const passport2020: DocumentRule = {
  document: 'passeport',
  facts: ['CF-P-COM-01'],
  at: 'filing',
  copies: 'original-and-copy',
  to: '2021-05-02',
  detail: 'Pages d’état civil, de validité, des visas et des cachets d’entrée.',
};
export const birth2020: DocumentRule = {
  document: 'acte-de-naissance',
  facts: ['CF-P-COM-03'],
  at: 'filing',
  copies: 'original-and-copy',
};
/** Not asked again of someone who already holds a card (CF-P-COM-04). */
export const birth: DocumentRule = {
  document: 'acte-de-naissance',
  facts: ['CF-P-COM-04'],
  at: 'filing',
  copies: 'original-and-copy',
  when: { not: holdsCard },
  detail: 'Copie intégrale, avec les mentions les plus récentes.',
};
export const home2020: DocumentRule = {
  document: 'justificatif-domicile',
  facts: ['CF-P-COM-05'],
  at: 'filing',
  copies: 'original-and-copy',
  maxAge: 'P3M',
};
export const home: DocumentRule = {
  document: 'justificatif-domicile',
  facts: ['CF-P-COM-06', 'CF-P-COM-07', 'CF-P-COM-08'],
  at: 'filing',
  copies: 'original-and-copy',
  maxAge: 'P6M',
  alternatives: ['attestation-hebergement', 'attestation-hotelier'],
};
/** Paper photos while the route is filed at the counter; the e-photo code from the day it is filed online (ED-08). */
export const photos = (onlineFrom?: string): readonly DocumentRule[] => [
  {
    document: 'photos-identite',
    facts: ['CF-P-COM-09'],
    at: 'filing',
    copies: 'original',
    ...(onlineFrom ? { to: dayBefore(onlineFrom) } : {}),
  },
  ...(onlineFrom
    ? [
        {
          document: 'e-photo',
          facts: ['CF-P-COM-10', 'ED-08'],
          at: 'filing',
          copies: 'online',
          from: onlineFrom,
        } satisfies DocumentRule,
      ]
    : []),
];
export const payment: DocumentRule = {
  document: 'timbre-fiscal',
  facts: ['CF-P-COM-11'],
  at: 'handover',
  copies: 'online',
};
export const translation: DocumentRule = {
  document: 'traduction-assermentee',
  facts: ['CF-P-COM-14'],
  at: 'formality',
  copies: 'original',
  detail: 'Pour chaque acte écrit dans une autre langue que le français.',
};
export const legalisation: DocumentRule = {
  document: 'legalisation-apostille',
  facts: ['CF-P-COM-15'],
  at: 'formality',
  copies: 'original',
  detail: 'Pour les actes étrangers, selon le pays.',
};
export const notPolygamousStatement: DocumentRule = {
  document: 'attestation-non-polygamie',
  facts: ['CF-P-COM-12'],
  at: 'filing',
  copies: 'original',
  when: marriedWherePolygamyAllowed,
};
export const childrenBirth2020: DocumentRule = {
  document: 'acte-de-naissance-enfant',
  facts: ['CF-P-COM-17'],
  at: 'filing',
  copies: 'original-and-copy',
  when: { yes: 'child.any' },
};
export const engagementSigned: DocumentRule = {
  document: 'contrat-engagement-republicain',
  facts: ['CF-P-COM-13'],
  at: 'filing',
  copies: 'original',
};
export const currentCard: DocumentRule = {
  document: 'titre-de-sejour-actuel',
  facts: ['PC-9'],
  at: 'filing',
  copies: 'original-and-copy',
};
/** OFII medical certificate, handed over with the card (PC-15, ED-03). */
export const medicalAtHandover: DocumentRule = {
  document: 'certificat-medical-ofii',
  facts: ['PC-15', 'ED-03'],
  at: 'handover',
  copies: 'original',
};

/** Since 2021-05-03, for a first card. `onlineFrom`: the day the route moved to the ANEF. */
export const socle = (onlineFrom?: string): readonly DocumentRule[] => [
  passport,
  birth,
  home,
  ...photos(onlineFrom)
    .filter((rule) => rule.document === 'e-photo' || (rule.to ?? '9999') >= '2021-05-03')
    .map((rule) => (rule.document === 'photos-identite' ? { ...rule, from: '2021-05-03' } : rule)),
  notPolygamousStatement2021,
  engagementSigned,
  payment,
  translation,
  legalisation,
];
const notPolygamousStatement2021: DocumentRule = { ...notPolygamousStatement, from: '2021-05-03' };

/** Until 2021-05-02, what each chapter of the founding fiche lists; a chapter that leaves one out does not use this. */
export const socle2020: readonly DocumentRule[] = [
  passport2020,
  birth2020,
  home2020,
  { ...photos()[0], to: '2021-05-02' } as DocumentRule,
];

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
