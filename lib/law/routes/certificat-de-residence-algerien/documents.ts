import {
  birth2020,
  childrenBirth2020,
  currentCard,
  engagementSigned,
  home2020,
  medicalAtHandover,
  notPolygamousStatement,
  passport2020,
  photos,
  socle,
} from '../../common/documents';
import type { Expr } from '../../expr';
import type { DocumentRule } from '../../types';
import { asked, BEFORE, childrenBirth, lifeTogether, SINCE } from '../famille/documents';

/** Until annexe 10, the list of the fiche for Algerians; since then the common file, without the contract (RS-DZ-09). */
export const common = (onlineFrom?: string): readonly DocumentRule[] => [
  passport2020,
  birth2020,
  asked('acte-de-mariage', ['CF-P-CJ1-04'], {
    to: BEFORE,
    when: { is: 'union.kind', in: ['mariage'] },
  }),
  childrenBirth2020,
  home2020,
  ...photos()
    .slice(0, 1)
    .map((rule): DocumentRule => ({ ...rule, to: BEFORE })),
  { ...notPolygamousStatement, from: '2020-01-01', to: BEFORE },
  ...socle(onlineFrom).filter((rule) => rule !== engagementSigned),
  childrenBirth,
];

/** The fiche asks for the OFII certificate with the file of a first certificate. */
export const medical: readonly DocumentRule[] = [
  { ...medicalAtHandover, at: 'filing', from: '2020-01-01', to: BEFORE },
  { ...medicalAtHandover, from: SINCE },
];
export const held = currentCard;

export const spouse: readonly DocumentRule[] = [
  asked('preuve-entree-reguliere', ['RS-DZ-02'], {
    alternatives: ['visa-long-sejour', 'titre-de-sejour-actuel'],
  }),
  asked('acte-de-mariage', ['CF-P-CJ1-05'], {
    from: SINCE,
    detail: 'Copie intégrale, ou transcription d’un mariage célébré à l’étranger.',
  }),
  asked('carte-identite-conjoint-francais', ['CF-P-CJ1-06', 'CF-P-CJ1-07'], {
    alternatives: ['certificat-nationalite-francaise'],
  }),
];
export const together = lifeTogether(['RS-DZ-03', 'CF-P-CJR-04']);

export const parent: readonly DocumentRule[] = [
  asked('acte-de-naissance-enfant', ['CF-P-PEF-02', 'CF-P-PEF-03']),
  asked('carte-identite-enfant-francais', ['CF-P-PEF-04', 'CF-P-PEF-05'], {
    alternatives: ['certificat-nationalite-francaise'],
  }),
  asked('preuve-residence-enfant', ['CF-P-PEF-06'], {
    copies: 'copy',
    alternatives: ['certificat-scolarite-enfant'],
  }),
  asked('preuves-contribution-enfant', ['RS-DZ-05', 'CF-P-PEF-07'], {
    copies: 'copy',
    alternatives: ['decision-garde'],
    detail: 'Autorité parentale, même partielle, ou besoins de l’enfant assurés.',
  }),
];

const pacs: Expr = { is: 'union.kind', in: ['pacs'] };
export const ties: readonly DocumentRule[] = [
  asked('convention-pacs', ['CF-P-PACS-02', 'CF-P-PACS-03'], { when: pacs }),
  asked('justificatif-lien-familial', ['LPF-P2'], { copies: 'copy' }),
  asked('preuves-insertion', ['LPF-P5'], { copies: 'copy' }),
  asked('preuves-presence-en-france', ['LPF-P6'], { copies: 'copy' }),
];
export const reunification: readonly DocumentRule[] = [
  asked('visa-long-sejour', ['ALG-1'], { alternatives: ['titre-de-sejour-actuel'] }),
  asked('autorisation-regroupement-familial', ['ALG-1']),
];
export const presence = (fact: string, covers?: string): readonly DocumentRule[] => [
  asked('preuves-presence-en-france', [fact], { copies: 'copy', ...(covers ? { covers } : {}) }),
];
export const school: readonly DocumentRule[] = [
  ...presence('ALG-4', 'P8Y'),
  asked('certificat-scolarite', ['ALG-4'], {
    copies: 'copy',
    alternatives: ['bulletins-scolaires'],
  }),
];
export const pension: readonly DocumentRule[] = [
  asked('rente-at-mp', ['ALG-5']),
  asked('attestation-incapacite-20', ['ALG-5'], { when: { yes: 'work.pension' } }),
];
export const training: readonly DocumentRule[] = [
  asked('decision-placement-ase', ['ALG-3']),
  asked('justificatif-formation', ['ALG-3'], { copies: 'copy' }),
];
export const protection: readonly DocumentRule[] = [
  asked('preuves-violences', ['ALG-7'], {
    copies: 'copy',
    alternatives: ['ordonnance-protection'],
    when: { no: 'child.ill' },
  }),
];
export const exceptional = asked('justificatif-motifs-exceptionnels', ['AES-SPE-DZ1'], {
  copies: 'copy',
});
