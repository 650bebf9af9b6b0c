import { childrenBirth2020, medicalAtHandover, socle2020 } from '../../common/documents';
import type { DocumentRule } from '../../types';
import { asked, firstFile, renewalFile } from '../parts/documents';

/** One item of the fiche of 2020, the same for every case: school and administrative papers (J13-P2). */
const lifeInFrance = (...facts: readonly string[]): DocumentRule =>
  asked('preuves-presence-en-france', facts, {
    alternatives: ['certificat-scolarite', 'bulletins-scolaires'],
    detail:
      'Inscriptions et certificats scolaires, bulletins, documents administratifs, pour toute la période.',
  });
const before: readonly DocumentRule[] = [
  ...socle2020,
  lifeInFrance('J13-P2'),
  { ...childrenBirth2020, facts: ['J13-P5', 'CF-P-COM-17'] },
];
const children = asked('acte-de-naissance-enfant', ['J13-P5'], { when: { yes: 'child.any' } });

export const ASE_ONLINE = '2023-10-02';

/** Not known on which day of 2023 it moved online (ANE-4): paper photos, or the e-photo where the demand is online. */
const eitherPhotos = (rules: readonly DocumentRule[]): readonly DocumentRule[] =>
  rules.flatMap((rule) =>
    rule.document === 'photos-identite' && rule.to !== '2021-05-02'
      ? [
          { ...rule, to: '2022-12-31' },
          {
            ...rule,
            facts: [...rule.facts, 'ED-08'],
            from: '2023-01-01',
            alternatives: ['e-photo'],
            detail: 'Le code e-photo à la place, si la demande se fait en ligne.',
          } satisfies DocumentRule,
        ]
      : [rule],
  );

const since13 = [
  lifeInFrance('J13-P2'),
  asked('preuves-residence-parents', ['J13-P3'], {
    copies: 'copy',
    detail: 'Une preuve par semestre depuis les 13 ans du jeune.',
  }),
  asked('etat-civil-parents', ['J13-P4', 'CF-P-COM-18'], {
    detail: 'Leur état civil et leur nationalité, pour prouver la filiation.',
  }),
  children,
];
export const before13File = eitherPhotos(firstFile(before, since13));
export const before13Renewal = eitherPhotos(renewalFile(before, [])).map((rule) =>
  rule.document === 'titre-de-sejour-actuel' ? { ...rule, facts: [...rule.facts, 'J13-P6'] } : rule,
);

/** The same as before 13, without the parent's residence (JTN-P1); the contract is optional (TUN-4). */
const withoutContract = (rules: readonly DocumentRule[]) =>
  rules.filter((rule) => rule.document !== 'contrat-engagement-republicain');
export const tunisianFile = withoutContract(
  eitherPhotos(
    firstFile(before, [
      lifeInFrance('JTN-P1'),
      asked('etat-civil-parents', ['JTN-P1', 'CF-P-COM-18']),
      { ...children, facts: ['JTN-P1', 'J13-P5'] },
    ]),
  ),
);
export const tunisianRenewal = withoutContract(before13Renewal);

/** The opinion and the ties were already in the law of 2020 (README § 3.2 s); the fiche sends to the préfecture's list. */
const opinion = asked('avis-structure-accueil', ['ASE-P4'], { copies: 'original' });
const ties = asked('liens-pays-origine', ['ASE-P5'], { copies: 'copy' });
export const placedFile = firstFile(
  [...before, opinion, ties],
  [
    asked('decision-placement-ase', ['ASE-P2'], {
      detail: 'Prise avant les 16 ans, ou le jour des 16 ans.',
    }),
    asked('justificatif-formation', ['ASE-P3'], {
      alternatives: ['certificat-scolarite', 'bulletins-scolaires'],
      detail: 'Certificats, bulletins, contrat d’apprentissage, attestations d’assiduité.',
    }),
    opinion,
    ties,
  ],
  ASE_ONLINE,
);
export const placedRenewal = renewalFile([...before, opinion, ties], [], ASE_ONLINE);

export const medical: DocumentRule = {
  ...medicalAtHandover,
  facts: ['NEF-P4', 'PC-15'],
  from: '2020-01-01',
};
export const bornFile = [
  ...firstFile(before, [
    asked('preuves-presence-en-france', ['NEF-P2'], {
      covers: 'P8Y',
      detail: 'Au moins un document d’une administration publique par année, pendant 8 ans.',
    }),
    asked('certificat-scolarite', ['NEF-P3'], {
      detail: 'Cinq années d’école après l’âge de 10 ans.',
    }),
  ]),
  medical,
];
export const bornRenewal = renewalFile(before, []).map((rule) =>
  rule.document === 'titre-de-sejour-actuel' ? { ...rule, facts: [...rule.facts, 'NEF-P5'] } : rule,
);

const residentParent = [
  asked('titre-de-sejour-parent', ['RLD-P1'], {
    detail: 'La carte de résident de longue durée – UE du parent et sa carte française.',
  }),
  asked('justificatif-lien-familial', ['RLD-P1'], {
    detail: 'La preuve de la vie commune légale avec le parent dans l’autre pays.',
  }),
  asked('justificatif-ressources', ['RLD-P1'], {
    copies: 'copy',
    detail: 'Vos ressources, ou la prise en charge par votre parent.',
  }),
  asked('attestation-assurance-maladie', ['RLD-P1'], { copies: 'copy' }),
];
export const longTermFile = firstFile([...before, ...residentParent], residentParent);
export const longTermRenewal = renewalFile([...before, ...residentParent], residentParent);
