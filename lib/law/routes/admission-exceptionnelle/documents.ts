import { regularisationDue } from '../../common/conditions';
import {
  childrenBirth2020,
  notPolygamousStatement,
  socle,
  socle2020,
} from '../../common/documents';
import type { Expr } from '../../expr';
import type { DocumentRule } from '../../types';

const inACouple: Expr = { is: 'union.kind', in: ['mariage', 'pacs', 'concubinage'] };
const hasChild: Expr = { yes: 'child.any' };
/** Came before 18 and is still young. */
const cameAsMinor: Expr = {
  all: [
    { between: 'person.birthDate', and: 'residence.since', atMost: 'P18Y' },
    { before: 'P21Y', since: 'person.birthDate' },
  ],
};

const asked = (
  document: DocumentRule['document'],
  facts: readonly string[],
  more: Partial<DocumentRule> = {},
): DocumentRule => ({ document, facts, at: 'filing', copies: 'original-and-copy', ...more });

/** The part of the regularisation visa paid at filing (AES-PC-9). */
export const stampAtFiling: DocumentRule = asked('timbre-fiscal', ['AES-PC-9'], {
  copies: 'online',
  when: regularisationDue,
  detail: 'La part du visa de régularisation à payer au dépôt.',
});

/** Proofs of presence, strong ones first (AES-PREUV-1 to 5). */
const presence = asked(
  'preuves-presence-en-france',
  ['AES-PREUV-1', 'AES-PREUV-2', 'AES-PREUV-3', 'AES-PREUV-4'],
  { copies: 'copy', detail: 'Classées par année ; d’abord les documents d’une administration.' },
);

/** Common file, every ground. */
export const commonFile: readonly DocumentRule[] = [
  ...socle2020,
  { ...notPolygamousStatement, to: '2021-05-02' },
  ...socle(),
  asked('formulaire-demande', ['AES-PC-9'], { copies: 'original' }),
  stampAtFiling,
];

export const privateLifeFile: readonly DocumentRule[] = [
  ...commonFile,
  presence,
  asked('justificatif-lien-familial', ['CF-P-COM-18'], {
    from: '2021-05-03',
    when: { any: [inACouple, hasChild] },
  }),
  asked('acte-de-naissance-enfant', ['AES-VPF-P1'], { when: hasChild }),
  asked('certificat-scolarite-enfant', ['AES-VPF-P1'], {
    when: hasChild,
    detail: 'Depuis la première inscription à l’école jusqu’à cette année.',
  }),
  asked('preuves-contribution-enfant', ['AES-VPF-P1'], {
    when: hasChild,
    copies: 'copy',
    detail: 'Seulement pour un enfant qui ne vit pas avec la personne.',
  }),
  asked('acte-de-mariage', ['AES-VPF-P2'], { when: { is: 'union.kind', in: ['mariage'] } }),
  asked('convention-pacs', ['AES-VPF-P2'], {
    when: { is: 'union.kind', in: ['pacs'] },
    maxAge: 'P3M',
  }),
  asked('titre-de-sejour-conjoint', ['AES-VPF-P2'], {
    copies: 'copy',
    when: { all: [inACouple, { is: 'union.partnerNationality', in: ['europeenne', 'autre'] }] },
  }),
  asked('carte-identite-conjoint-francais', ['AES-VPF-P2'], {
    copies: 'copy',
    when: { all: [inACouple, { is: 'union.partnerNationality', in: ['francaise'] }] },
  }),
  asked('preuves-vie-commune', ['AES-VPF-P2'], { copies: 'copy', when: inACouple }),
  asked('jugement-divorce', ['AES-VPF-P3'], { when: { is: 'union.endedBy', in: ['separation'] } }),
  asked('acte-de-deces', ['AES-VPF-P3'], { when: { is: 'union.endedBy', in: ['deces'] } }),
  asked('certificat-scolarite', ['AES-VPF-P4'], { when: cameAsMinor }),
  asked('bulletins-scolaires', ['AES-VPF-P4'], { copies: 'copy', when: cameAsMinor }),
  asked('titre-de-sejour-parent', ['AES-VPF-P4'], { copies: 'copy', when: cameAsMinor }),
  asked('liens-pays-origine', ['AES-VPF-P5'], { copies: 'copy' }),
  asked('preuves-insertion', ['AES-VPF-P6'], { copies: 'copy' }),
];

export const workFile: readonly DocumentRule[] = [
  ...commonFile,
  childrenBirth2020,
  presence,
  asked('cerfa-autorisation-travail', ['AES-TRAV-P1', 'AES-TRAV-P2'], { copies: 'original' }),
  asked('bulletins-de-salaire', ['AES-TRAV-P3'], {
    copies: 'copy',
    alternatives: ['releves-bancaires', 'attestation-employeur'],
  }),
  asked('contrat-de-travail', ['AES-TRAV-P3'], { alternatives: ['promesse-embauche'] }),
  asked('avis-imposition', ['AES-TRAV-P3'], { copies: 'copy' }),
  asked('documents-employeur', ['AES-TRAV-P5'], { copies: 'copy' }),
  asked('attestation-niveau-langue', ['AES-TRAV-P6'], {
    copies: 'copy',
    alternatives: ['diplomes-qualifications'],
  }),
  asked('preuves-insertion', ['AES-TRAV-P6'], { copies: 'copy' }),
];

const reasons = (fact: string): readonly DocumentRule[] => [
  ...commonFile,
  childrenBirth2020,
  presence,
  asked('justificatif-motifs-exceptionnels', [fact]),
];
export const talentFile = reasons('AES-HUM-P2');
export const humanitarianFile = reasons('AES-HUM-P1');

export const oacasFile: readonly DocumentRule[] = [
  ...commonFile,
  childrenBirth2020,
  asked('avis-structure-accueil', ['AES-OACAS-P1'], {
    detail: 'Agrément de l’organisme, présence et activité sur trois ans, rapport du responsable.',
  }),
  asked('justificatif-formation', ['AES-OACAS-P2'], {
    copies: 'copy',
    alternatives: ['attestation-niveau-langue', 'promesse-embauche'],
  }),
];

export const formerAseFile: readonly DocumentRule[] = [
  ...commonFile,
  childrenBirth2020,
  asked('decision-placement-ase', ['AES-ASE-P1']),
  asked('justificatif-formation', ['AES-ASE-P2']),
  asked('bulletins-scolaires', ['AES-ASE-P2'], { copies: 'copy' }),
  asked('avis-structure-accueil', ['AES-ASE-P3']),
  asked('liens-pays-origine', ['AES-ASE-P3'], { copies: 'copy' }),
];
